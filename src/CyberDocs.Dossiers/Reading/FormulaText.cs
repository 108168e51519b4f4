namespace CyberDocs.Reading;

/// <summary>
/// Texts that spreadsheets take for formulas when they open a CSV file: a leading apostrophe makes them texts, and reading leaves it out again. Stateless and
/// thread-safe.
/// </summary>
internal static class FormulaText
{
    private const char Mark = '\'';

    private static readonly string[] Errors = ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];

    /// <summary>Whether a spreadsheet would work the text out. A lone sign is none: ledgers are full of dashes.</summary>
    public static bool IsLive(ReadOnlySpan<char> text) =>
        text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', .. var rest] && !rest.IsWhiteSpace()
        && !IsNumber(text);

    /// <summary>Whether a spreadsheet wrote the text in place of a value: an error, or a number too wide for its column.</summary>
    public static bool IsError(string text) => Array.IndexOf(Errors, text) >= 0 || (text.Length > 2 && !text.AsSpan().ContainsAnyExcept('#'));

    /// <summary>The text as it may stand in a CSV file.</summary>
    public static string Neutral(string text) => IsLive(text) || IsMarked(text) ? Mark + text : text;

    /// <summary>The text without the mark.</summary>
    public static string Unmarked(string text) => IsMarked(text) ? text[1..] : text;

    // A text that begins with marks of its own has one more.
    private static bool IsMarked(string text) =>
        text is [Mark, ..] && (IsLive(text.AsSpan().TrimStart(Mark)) || IsKept(text.AsSpan().TrimStart(Mark)));

    // People, too, put one before digits or signs that spreadsheets would reckon with.
    private static bool IsKept(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or (>= '0' and <= '9'), ..] && !text.Contains(Mark);

    // -12.5 is worked out to itself.
    private static bool IsNumber(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint,
            System.Globalization.CultureInfo.InvariantCulture, out _);
}
