namespace CyberDocs.Templating;

/// <summary>The text of a template with the name that messages show for it.</summary>
/// <param name="Name">Name such as <c>ledger.sbn-html</c>, or a path.</param>
/// <param name="Text">The text.</param>
public sealed record TemplateText(string Name, string Text);
