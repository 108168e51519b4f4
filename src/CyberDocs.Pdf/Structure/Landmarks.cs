using CyberDocs.Documents;

namespace CyberDocs.Pdf.Structure;

/// <summary>Where headings and ids came to stand: for links, outline and table of contents. Not thread-safe.</summary>
internal sealed class Landmarks
{
    private readonly Dictionary<string, Landmark> places = new(StringComparer.Ordinal);
    private readonly List<(Heading Heading, string Text, Landmark Place)> headings = [];
    private readonly Dictionary<Heading, Landmark> placeOfHeading = new(ReferenceEqualityComparer.Instance);

    private readonly string[] inForce = ["", "", "", ""];
    private readonly string?[] firstOnPage = new string?[4];
    private readonly string?[] lastOnPage = new string?[4];

    /// <summary>All headings as far as the document is known: to its end once a table of contents waits for it.</summary>
    public List<Heading> Listed { get; } = [];

    /// <summary>Headings with their plain texts, in the order in which they were painted.</summary>
    public IReadOnlyList<(Heading Heading, string Text, Landmark Place)> Headings => headings;

    public void Mark(string id, Landmark place) => places.TryAdd(id, place);

    /// <summary>Notes a heading, with its plain text, which headers and footers may repeat.</summary>
    public void MarkHeading(Heading heading, string text, Landmark place)
    {
        headings.Add((heading, text, place));
        placeOfHeading.TryAdd(heading, place);
        var level = Math.Clamp(heading.Level, 1, 4) - 1;
        firstOnPage[level] ??= text;
        lastOnPage[level] = text;
    }

    /// <summary>
    /// Ends a page and gives the heading in force on it, by level: the first on it, or else the last one before; empty when there is none yet.
    /// </summary>
    public string[] EndPage()
    {
        var headings = new string[inForce.Length];
        for (var level = 0; level < headings.Length; level++)
        {
            headings[level] = firstOnPage[level] ?? inForce[level];
            inForce[level] = lastOnPage[level] ?? inForce[level];
        }

        Array.Clear(firstOnPage);
        Array.Clear(lastOnPage);
        return headings;
    }

    /// <summary>The pages of all ids.</summary>
    public IReadOnlyDictionary<string, int> Pages() => places.ToDictionary(place => place.Key, place => place.Value.PageNumber, StringComparer.Ordinal);

    public Landmark? Find(string id) => places.TryGetValue(id, out var place) ? place : null;

    public Landmark? Find(Heading heading) => placeOfHeading.TryGetValue(heading, out var place) ? place : null;
}

/// <summary>A place in the document.</summary>
/// <param name="Page">Object number of the page.</param>
/// <param name="PageNumber">Number of the page counted from 1.</param>
/// <param name="Top">Distance from the bottom of the page in points.</param>
internal sealed record Landmark(int Page, int PageNumber, double Top);
