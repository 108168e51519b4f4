namespace CyberDocs.Templating.Runtime;

/// <summary>What <c>this</c> is at the top: the variables that the template set, in front of those that it was given.</summary>
internal sealed class RenderGlobals(TemplateObject given, Evaluator owner) : TemplateObject
{
    public TemplateDictionary Own { get; } = new() { Owner = owner };

    public override IReadOnlyList<string> Names => [.. Own.Names, .. given.Names];

    public override bool TryGet(string name, out TemplateValue value) =>
        (Own.Count > 0 && Own.TryGet(name, out value)) || given.TryGet(name, out value);
}
