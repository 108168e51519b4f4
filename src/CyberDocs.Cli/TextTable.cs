namespace CyberDocs.Cli;

/// <summary>Prints rows in columns, wide letters counted as two. Stateless and thread-safe.</summary>
internal static class TextTable
{
    public static void Print(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, TextWriter output)
    {
        List<IReadOnlyList<string>> all = [headings, .. rows];
        var widths = Enumerable.Range(0, headings.Count).Select(i => all.Max(row => WidthOf(row[i]))).ToList();
        foreach (var row in all)
        {
            output.WriteLine(string.Join("  ", row.Select((text, i) => text + new string(' ', widths[i] - WidthOf(text)))).TrimEnd());
        }
    }

    /// <summary>A text cut between characters.</summary>
    public static string Cut(string text, int most)
    {
        var parts = StringInfo.ParseCombiningCharacters(text);
        return parts.Length <= most ? text : text[..parts[most]] + "…";
    }

    // Half-width katakana are the one narrow kind among East Asian letters.
    private static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => rune.Value is < 0x1100 or (>= 0xFF61 and <= 0xFF9F) ? 1 : 2);
}
