namespace CyberDocs.Reading;

/// <summary>
/// Texts that spreadsheets take for formulas when they open a CSV file: a leading apostrophe makes them texts, and reading leaves it out again. Stateless and
/// thread-safe.
/// </summary>
internal static class FormulaText
{
    private const char Mark = '\'';

    /// <summary>Whether a spreadsheet would work the text out. A lone sign is none: ledgers are full of dashes.</summary>
    public static bool IsLive(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', .. var rest] && !rest.IsWhiteSpace()
        && !IsNumber(text);

    /// <summary>The text as it may stand in a CSV file.</summary>
    public static string Neutral(string text) => IsLive(text) || (text is [Mark, ..] && Unmarked(text).Length < text.Length) ? Mark + text : text;

    /// <summary>The text without the mark.</summary>
    public static string Unmarked(string text) =>
        text is [Mark, .. var rest] && (IsLive(rest) || IsKept(rest) || (rest is [Mark, ..] && Unmarked(rest).Length < rest.Length)) ? rest : text;

    // People, too, put one before digits or signs that spreadsheets would reckon with.
    private static bool IsKept(string text) => text is ['=' or '+' or '-' or '@' or (>= '0' and <= '9'), ..] && !text.Contains(Mark);

    // -12.5 is worked out to itself.
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint,
            System.Globalization.CultureInfo.InvariantCulture, out _);
}
