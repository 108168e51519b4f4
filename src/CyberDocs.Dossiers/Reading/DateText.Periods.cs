using System.Buffers;

namespace CyberDocs.Reading;

public static partial class DateText
{
    private static readonly SearchValues<char> KanjiFigures = SearchValues.Create("〇一二三四五六七八九十");

    // Stands for the month where a fiscal year was written.
    private const int FiscalYear = 99;

    /// <summary>A day, or a month, a year or a fiscal year as such; null when it is none.</summary>
    internal static CalendarDate? Period(string text)
    {
        if (!TryRead(text, out var last, out var isWhole))
        {
            return null;
        }

        var said = WithoutUntil(WidthFolding.Fold(text).Trim());
        return isWhole ? last
            : said.Contains("年度", StringComparison.Ordinal) ? CalendarDate.Years(last.AddYears(-1).AddDays(1), last, said)
            : said.TrimEnd('末').EndsWith('年') ? CalendarDate.Years(new(last.Year, 1, 1), last, said)
            : CalendarDate.Month(last.Year, last.Month);
    }

    /// <summary>The day that spreadsheets count as a number from 1900: what stands in a cell that lost its format. From 1990 to 2099 alone.</summary>
    public static CalendarDate? Serial(string text) =>
        text.Length >= 5 && (text.Length == 5 || text[5] == '.')
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 32_874 and < 73_051
            ? new DateOnly(1899, 12, 30).AddDays((int)number)
            : null;

    // 2027年10月, 2027/10, 10月末 of a year, 令和9年度(末), 2027年.
    private static bool TryPeriod(string text, out int year, out int month)
    {
        (year, month) = (0, 0);
        var said = text.TrimEnd('日').TrimEnd('末').TrimEnd();
        if (said.EndsWith("年度", StringComparison.Ordinal))
        {
            (year, month) = (YearOf(said[..^2]), FiscalYear);
        }
        else if (said.EndsWith('年'))
        {
            (year, month) = (YearOf(said[..^1]), 12);
        }
        else if (said.EndsWith('月') && said.Split('年') is [var before, var behind])
        {
            (year, month) = (YearOf(before), Number(behind.AsSpan(0, behind.Length - 1).Trim()));
        }
        else if (said.Split(SeparatorOf(said)) is [var first, var second] && first.Trim().Length is 4 or <= 2 && second.Trim().Length <= 2 && !IsCut(said))
        {
            (year, month) = (YearOf(first), Number(second.AsSpan().Trim()));
        }

        return year > 0 && month > 0;
    }

    // 2027.1 may be October: spreadsheets take 2027.10 for a number, and drop its last figure.
    private static bool IsCut(string text) => text is [_, _, _, _, '.', '1'] && char.IsAsciiDigit(text[3]);

    private static int YearOf(string text) => text.Trim() == "元" ? 1 : Number(text.AsSpan().Trim());

    // 二十四 is 24, 二〇二四 is 2024; only between the signs of a date.
    private static string WithDigits(string text)
    {
        if (text.AsSpan().IndexOfAny(KanjiFigures) < 0 || !text.AsSpan().ContainsAny('年', '月', '日'))
        {
            return text;
        }

        var digits = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && (text[end] == '十' || KanjiDigits.Contains(text[end], StringComparison.Ordinal)))
            {
                end++;
            }

            if (end == i)
            {
                digits.Append(text[i++]);
                continue;
            }

            var run = text[i..end];
            var ten = run.IndexOf('十', StringComparison.Ordinal);
            digits.Append(ten < 0
                ? string.Concat(run.Select(c => KanjiDigits.IndexOf(c, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)))
                : ((10 * (ten == 0 ? 1 : KanjiDigits.IndexOf(run[0], StringComparison.Ordinal)))
                    + (ten + 1 < run.Length ? KanjiDigits.IndexOf(run[ten + 1], StringComparison.Ordinal) : 0))
                    .ToString(CultureInfo.InvariantCulture));
            i = end;
        }

        return digits.ToString();
    }
}
