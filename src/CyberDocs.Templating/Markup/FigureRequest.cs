using CyberDocs.Collections;
using CyberDocs.Documents;

namespace CyberDocs.Templating.Markup;

/// <summary>A drawing that a template asks for.</summary>
/// <param name="Diagram">Its name, known to be valid; null when it is not.</param>
/// <param name="Sheet">The one sheet wanted, counted from 1; 0 for all.</param>
/// <param name="AlternativeText">What it shows, or null for the drawing's own description.</param>
/// <param name="SheetPlace">Where the sheet is asked for.</param>
/// <param name="Tag">The tag, for messages.</param>
internal sealed record FigureRequest(string? Diagram, int Sheet, string? AlternativeText, MarkupPlace SheetPlace, string Tag)
{
    public ValueList<Inline> Caption { get; init; } = [];
}
