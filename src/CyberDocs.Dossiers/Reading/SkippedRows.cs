using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Gathers the rows of a table that hold no record, to be said once. Not thread-safe.</summary>
internal sealed class SkippedRows
{
    private const int MostQuoted = 5;
    private const int LongestQuote = 30;

    private readonly List<string> quoted = [];
    private SourcePlace first;
    private int count;

    /// <summary>Notes a row.</summary>
    /// <param name="place">Its first cell with something in it.</param>
    /// <param name="text">That cell's text.</param>
    public void Add(SourcePlace place, string text)
    {
        first = count++ == 0 ? place : first;
        if (quoted.Count < MostQuoted)
        {
            var line = text.ReplaceLineEndings(" ").Trim();
            quoted.Add(line.Length > LongestQuote ? line[..(char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…" : line);
        }
    }

    /// <summary>What was noted since the last call, by itself; null for nothing.</summary>
    public SkippedRows? TakeAll()
    {
        if (count == 0)
        {
            return null;
        }

        var taken = new SkippedRows { first = first, count = count };
        taken.quoted.AddRange(quoted);
        count = 0;
        quoted.Clear();
        return taken;
    }

    /// <summary>Notes these rows after those of another.</summary>
    public void MoveTo(SkippedRows others)
    {
        others.first = others.count == 0 ? first : others.first;
        others.count += count;
        others.quoted.AddRange(quoted.Take(MostQuoted - others.quoted.Count));
    }

    public void Report(FindingCollector findings)
    {
        if (count > 0)
        {
            findings.Add(RealFileFindings.SkippedRows.At(first, count.ToInvariant(), string.Join("｜", quoted) + (count > quoted.Count ? "｜…" : "")));
        }

        count = 0;
        quoted.Clear();
    }
}
