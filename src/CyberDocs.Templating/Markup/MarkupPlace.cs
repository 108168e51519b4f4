using CyberDocs.Findings;

namespace CyberDocs.Templating.Markup;

/// <summary>A place in a template.</summary>
internal readonly record struct MarkupPlace(string? Template, int Line, int Column)
{
    public SourcePlace ToSource() => new(Template, Line, Column);
}
