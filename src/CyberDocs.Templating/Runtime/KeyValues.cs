namespace CyberDocs.Templating.Runtime;

/// <summary>An object as the list of its members, each with <c>key</c> and <c>value</c>.</summary>
internal static class KeyValues
{
    private static readonly TemplateShape<Pair> Shape = new TemplateShape<Pair>()
        .Add("key", static pair => pair.Key)
        .Add("value", static pair => pair.Value);

    private sealed record Pair(string Key, TemplateValue Value);

    public static TemplateList Of(Evaluator evaluator, TemplateObject source)
    {
        var list = evaluator.NewList();
        foreach (var name in source.Names)
        {
            source.TryGet(name, out var value);
            list.Add(Shape.Wrap(new Pair(name, value)));
        }

        return list;
    }
}
