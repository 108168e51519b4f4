using System.Collections.Frozen;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>A family of built-in functions such as <c>string</c>. Immutable and thread-safe.</summary>
internal sealed class FunctionObject : TemplateObject
{
    private readonly FrozenDictionary<string, TemplateValue> members;

    public FunctionObject(string family, params ReadOnlySpan<(string Name, string Parameters, TemplateFunction.Body Body)> functions)
    {
        var table = new Dictionary<string, TemplateValue>(StringComparer.Ordinal);
        foreach (var (name, parameters, body) in functions)
        {
            table.Add(name, TemplateFunction.From($"{family}.{name}", Parse(parameters), body));
        }

        members = table.ToFrozenDictionary(StringComparer.Ordinal);
        Names = [.. table.Keys];
    }

    public override IReadOnlyList<string> Names { get; }

    public override bool TryGet(string name, out TemplateValue value) => members.TryGetValue(name, out value);

    /// <summary>Reads <c>text with? rest...</c>: a question mark marks what may be left out.</summary>
    private static List<TemplateParameter> Parse(string parameters)
    {
        var list = new List<TemplateParameter>();
        foreach (var part in parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            list.Add(part switch
            {
                _ when part.EndsWith("...", StringComparison.Ordinal) => TemplateParameter.Rest(part[..^3]),
                _ when part.EndsWith('?') => TemplateParameter.Optional(part[..^1]),
                _ => new TemplateParameter(part),
            });
        }

        return list;
    }
}
