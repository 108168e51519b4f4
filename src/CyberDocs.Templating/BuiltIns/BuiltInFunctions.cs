using System.Collections.Frozen;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The names that every template knows.</summary>
internal static class BuiltInFunctions
{
    public static FrozenDictionary<string, TemplateValue> Globals { get; } = new Dictionary<string, TemplateValue>
    {
        ["array"] = ArrayFunctions.All,
        ["date"] = DateFunctions.All,
        ["html"] = HtmlFunctions.All,
        ["include"] = new IncludeFunction(),
        ["include_join"] = TemplateFunction.From(
            "include_join",
            [new("names"), new("separator"), TemplateParameter.Optional("begin"), TemplateParameter.Optional("end")],
            IncludeJoin),
        ["math"] = MathFunctions.All,
        ["object"] = ObjectFunctions.All,
        ["regex"] = RegexFunctions.All,
        ["string"] = StringFunctions.All,
        ["timespan"] = TimeSpanFunctions.All,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Includes several templates with a separator; begin and end are printed only when anything is.</summary>
    private static TemplateValue IncludeJoin(TemplateCall call)
    {
        var joined = TemplateValue.Null;
        if (call.List(0) is { } names)
        {
            for (var i = 0; i < names.Count; i++)
            {
                var part = Include(call, names[i]);
                joined = joined.IsNull ? part : Join(call, joined, Part(call, call[1]), part);
            }
        }

        return joined.IsNull || joined.AsText().Length == 0 ? "" : Join(call, Part(call, call[2]), joined, Part(call, call[3]));
    }

    private static TemplateValue Join(TemplateCall call, in TemplateValue a, in TemplateValue b, in TemplateValue c) =>
        Operators.Concat(call.Evaluator, Operators.Concat(call.Evaluator, a, b, call.Position), c, call.Position);

    /// <summary>A text that begins with <c>tpl:</c> names a template.</summary>
    private static TemplateValue Part(TemplateCall call, in TemplateValue value)
    {
        if (value.Kind == TemplateValueKind.String && value.AsText().StartsWith("tpl:", StringComparison.Ordinal))
        {
            return Include(call, value.AsText()[4..]);
        }

        return value.IsNull ? "" : value;
    }

    private static TemplateValue Include(TemplateCall call, in TemplateValue name)
    {
        if (!name.IsText)
        {
            throw call.Refuse(0, "テンプレートの名前", "template names");
        }

        var evaluator = call.Evaluator;
        var included = evaluator.FindTemplate(name.AsText(), call.Position);
        return evaluator.RunTemplate(included, name.AsText(), new LocalFrame(evaluator, [name]), call.Position, false);
    }
}
