namespace CyberDocs.Redaction;

/// <summary>The ways in which documents and people write a date. Stateless and thread-safe.</summary>
internal static class DateSpellings
{
    /// <summary>All spellings of a date given as <c>2024-10-01</c>; none for any other text.</summary>
    public static IEnumerable<string> Of(string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return [];
        }

        var written = ((string[])["yyyy-MM-dd", "yyyy/M/d", "yyyy/MM/dd", "yyyy.M.d", "yyyy年M月d日"])
            .Select(format => date.ToString(format, CultureInfo.InvariantCulture));
        return [.. written, .. ((string?[])[Japanese.JapaneseCalendar.Format(date), Japanese.JapaneseCalendar.FormatShort(date)]).OfType<string>()];
    }
}
