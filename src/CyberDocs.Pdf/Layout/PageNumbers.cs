namespace CyberDocs.Pdf.Layout;

/// <summary>Numbers of the page that text is set for.</summary>
/// <param name="Page">Number of the page.</param>
/// <param name="Count">Number of pages.</param>
/// <param name="Headings">The heading in force there, by level.</param>
internal sealed record PageNumbers(int Page, int Count, IReadOnlyList<string> Headings)
{
    public string Heading(int level) => Headings[Math.Clamp(level, 1, 4) - 1];
}
