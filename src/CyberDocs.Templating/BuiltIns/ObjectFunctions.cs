using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The functions <c>object.*</c>.</summary>
internal static class ObjectFunctions
{
    public static FunctionObject All { get; } = new("object",
        ("default", "value default", call => call[0].IsNull || (call[0].IsText && call[0].AsText().Length == 0) ? call[1] : call[0]),
        ("eval", "value", call => call.Evaluator.EvaluateText(call[0])),
        ("eval_template", "value", call => call.Evaluator.RenderText(call[0])),
        ("format", "value format culture?", call => call[0].IsNull ? default : MathFunctions.Format(call, call[0], call.Text(1))),
        ("from_json", "json", JsonText.Read),
        ("has_key", "value key", call => Member(call, out _)),
        ("has_value", "value key", call => Member(call, out var value) && !value.IsNull),
        ("keys", "value", Keys),
        ("kind", "value", call => Kind(call[0])),
        ("size", "value", call => Size(call[0])),
        ("to_json", "value", call => JsonText.Write(call)),
        ("typeof", "value", call => TypeOf(call[0])),
        ("values", "value", Values));

    private static bool Member(TemplateCall call, out TemplateValue value)
    {
        value = default;
        return call[0].Kind == TemplateValueKind.Object && !call[1].IsNull && call[0].AsObject().TryGet(call.Text(1), out value);
    }

    private static TemplateValue Keys(TemplateCall call)
    {
        var list = call.Evaluator.NewList();
        if (call[0].Kind == TemplateValueKind.Object)
        {
            foreach (var name in call[0].AsObject().Names)
            {
                list.Add(name);
            }
        }

        return list;
    }

    private static TemplateValue Values(TemplateCall call)
    {
        var list = call.Evaluator.NewList();
        if (call[0].Kind == TemplateValueKind.Object)
        {
            foreach (var name in call[0].AsObject().Names)
            {
                call[0].AsObject().TryGet(name, out var value);
                list.Add(value);
            }
        }

        return list;
    }

    private static int Size(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.String or TemplateValueKind.Markup => value.AsText().Length,
        TemplateValueKind.Array => value.AsArray().Count,
        TemplateValueKind.Object => value.AsObject().Names.Count,
        _ => 0,
    };

    private static TemplateValue TypeOf(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => default,
        TemplateValueKind.Markup => "string",
        TemplateValueKind.Array when value.AsArray() is RangeArray => "iterator",
        _ => KindNames.Of(value),
    };

    private static TemplateValue Kind(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => default,
        TemplateValueKind.Boolean => "bool",
        TemplateValueKind.Integer => value.AsInteger() is >= int.MinValue and <= int.MaxValue ? "int" : "long",
        TemplateValueKind.BigInteger => "bigint",
        TemplateValueKind.Float => "double",
        TemplateValueKind.Decimal => "decimal",
        TemplateValueKind.Array when value.AsArray() is RangeArray => "range",
        _ => TypeOf(value),
    };
}
