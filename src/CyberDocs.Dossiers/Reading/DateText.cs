using System.Globalization;
using CyberDocs.Japanese;
using CyberDocs.Model;

namespace CyberDocs.Reading;

/// <summary>Reads dates as people in Japan write them. Immutable and thread-safe.</summary>
/// <remarks>
/// 2024-09-24, 2024/9/24, 2024.9.24, 20240924, 2024年9月24日, 令和6年9月24日, R6.9.24, 令和元年5月1日; full-width digits too; a weekday in brackets or
/// the time 0:00 that spreadsheets add may follow. A date outside its era is no date.
/// </remarks>
internal static class DateText
{
    private static readonly Era[] Eras =
    [
        new("令和", 'R', new(2019, 5, 1), DateOnly.MaxValue),
        new("平成", 'H', new(1989, 1, 8), new(2019, 4, 30)),
        new("昭和", 'S', new(1926, 12, 25), new(1989, 1, 7)),
        new("大正", 'T', new(1912, 7, 30), new(1926, 12, 24)),
        new("明治", 'M', new(1873, 1, 1), new(1912, 7, 29)),
    ];

    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        var rest = StripTail(WidthFolding.Fold(text).Trim());
        if (rest.Length is 0 or > 24)
        {
            return false;
        }

        var era = TakeEra(ref rest);
        if (era is null && rest.Length == 8 && rest.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return Make(Number(rest.AsSpan(0, 4)), Number(rest.AsSpan(4, 2)), Number(rest.AsSpan(6, 2)), out date);
        }

        if (!TryParts(rest, out var year, out var month, out var day))
        {
            return false;
        }

        if (era is null)
        {
            return year >= 1000 && Make(year, month, day, out date);
        }

        return year is >= 1 and < 100 && Make(era.From.Year + year - 1, month, day, out date) && date >= era.From && date <= era.To;
    }

    private static string StripTail(string text)
    {
        if (text is [.., '(', _, ')'] && "日月火水木金土".Contains(text[^2], StringComparison.Ordinal))
        {
            text = text[..^3].TrimEnd();
        }

        foreach (var midnight in (string[])[" 00:00:00", " 0:00:00", " 00:00", " 0:00"])
        {
            if (text.EndsWith(midnight, StringComparison.Ordinal))
            {
                return text[..^midnight.Length].TrimEnd();
            }
        }

        return text;
    }

    private static Era? TakeEra(ref string text)
    {
        foreach (var era in Eras)
        {
            if (text.StartsWith(era.Name, StringComparison.Ordinal))
            {
                text = text[era.Name.Length..].TrimStart();
                return era;
            }

            if (char.ToUpperInvariant(text[0]) == era.Letter)
            {
                text = text[1..].TrimStart('.', ' ');
                return era;
            }
        }

        return null;
    }

    private static bool TryParts(string text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        var kanji = text.EndsWith('日');
        var parts = kanji ? text[..^1].Split('年', '月') : text.Split(SeparatorOf(text));
        if (parts.Length != 3 || (kanji && !(text.IndexOf('年', StringComparison.Ordinal) < text.IndexOf('月', StringComparison.Ordinal))))
        {
            return false;
        }

        year = parts[0].Trim() == "元" ? 1 : Number(parts[0].Trim());
        month = Number(parts[1].Trim());
        day = Number(parts[2].Trim());
        return year > 0 && month > 0 && day > 0;
    }

    private static char SeparatorOf(string text) =>
        text.AsSpan().IndexOfAny("-/.") is >= 0 and var found ? text[found] : '-';

    private static int Number(ReadOnlySpan<char> digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static bool Make(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    private sealed record Era(string Name, char Letter, DateOnly From, DateOnly To);
}
