namespace CyberDocs.Html;

/// <summary>Reports what HTML could not express: each thing once, and of each code no more than people read. Not thread-safe.</summary>
internal sealed class HtmlReports(WriteContext context)
{
    private const int Shown = 50;
    private const int LongestExcerpt = 60;

    private readonly HashSet<(string Code, string Argument)> told = [];
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Once(FindingCode code, string argument)
    {
        if (told.Count > Shown * 100 || !told.Add((code.Id, argument)))
        {
            return;
        }

        counts[code.Id] = counts.GetValueOrDefault(code.Id) + 1;
        if (counts[code.Id] <= Shown)
        {
            Add(code, [argument]);
        }
    }

    public void InvalidText(string text) => Once(HtmlFindings.InvalidCharacter, Excerpt(text));

    /// <summary>Says how many findings of each kind were not shown.</summary>
    public void Complete()
    {
        foreach (var (code, count) in counts.Where(entry => entry.Value > Shown))
        {
            Add(HtmlFindings.More, [code, (count - Shown).ToString(CultureInfo.InvariantCulture)]);
        }
    }

    private void Add(FindingCode code, ReadOnlySpan<string> arguments) =>
        context.Findings.Add(code.At(default, [context.DocumentId, .. arguments]) with { Documents = [context.DocumentId] });

    private static string Excerpt(string text)
    {
        var shown = text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
        return string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '\uFFFD' : c));
    }
}
