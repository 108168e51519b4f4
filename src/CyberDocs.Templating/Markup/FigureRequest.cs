namespace CyberDocs.Templating.Markup;

/// <summary>A drawing that a template asks for.</summary>
/// <param name="Diagram">Its name, known to be valid; null when it is not.</param>
/// <param name="Page">The one page wanted, counted from 1; 0 for all.</param>
/// <param name="AlternativeText">What it shows, or null for the drawing's own description.</param>
/// <param name="PagePlace">Where the page is asked for.</param>
/// <param name="Tag">The tag, for messages.</param>
internal sealed record FigureRequest(string? Diagram, int Page, string? AlternativeText, MarkupPlace PagePlace, string Tag)
{
    public ValueList<Inline> Caption { get; init; } = [];
}
