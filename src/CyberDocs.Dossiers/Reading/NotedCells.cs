using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Gathers cells of a text file of which one thing is to be said, once. Not thread-safe.</summary>
/// <param name="code">What is said: {0} is how many there are, {1} where, {2} what the first few hold.</param>
internal sealed class NotedCells(FindingCode code)
{
    private const int MostNamed = 8;
    private const int MostQuoted = 3;
    private const int LongestQuote = 40;

    private readonly List<string> places = [];
    private readonly List<string> texts = [];
    private SourcePlace first;
    private int count;

    public void Add(string text, SourcePlace place)
    {
        first = count == 0 ? place : first;
        if (++count <= MostNamed)
        {
            places.Add($"{place.Line.ToInvariant()},{place.Column.ToInvariant()}");
        }

        if (count <= MostQuoted)
        {
            texts.Add(text.Length > LongestQuote ? string.Concat(text.EnumerateRunes().Take(LongestQuote)) + "…" : text);
        }
    }

    public void Report(FindingCollector findings)
    {
        if (count > 0)
        {
            var where = string.Join("; ", places) + (count > MostNamed ? "; …" : "");
            findings.Add(code.At(first, count.ToInvariant(), where, string.Join(", ", texts) + (count > MostQuoted ? ", …" : "")));
            count = 0;
        }
    }
}
