using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>
/// What stands in a cell where nothing is chosen yet: a number that its format shows as the words to choose from, so that they can be circled on paper.
/// Whoever picks a word takes its place. A number that no answer is means none where another program drops the format.
/// </summary>
internal static class OpenChoice
{
    public const int Number = -1;

    private const char Between = '・';

    /// <summary>The format that shows the number as its words; null where the field is no choice, or something is chosen.</summary>
    public static string? FormatOf(Inline? field) =>
        field is Choice { Selected: null or < 0, Options: { Count: > 1 } words } && !words.Any(word => word.Contains('"', StringComparison.Ordinal))
            ? $"General;\"{string.Join(Between, words)}\";General;@" : null;

    /// <summary>Whether a number in such a format is nothing but the words to choose from.</summary>
    public static bool IsIn(string code, ReadOnlySpan<char> raw) => raw is "-1" or "-1.0" && code.Contains(Between, StringComparison.Ordinal);
}
