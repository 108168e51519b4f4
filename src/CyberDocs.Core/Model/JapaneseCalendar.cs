using System.Globalization;

namespace CyberDocs.Model;

/// <summary>Dates in Japanese eras, from a table of our own: the system's calendar depends on the machine.</summary>
internal static class JapaneseCalendar
{
    private static readonly (DateOnly Begin, string Name)[] Eras =
    [
        (new DateOnly(2019, 5, 1), "令和"),
        (new DateOnly(1989, 1, 8), "平成"),
        (new DateOnly(1926, 12, 25), "昭和"),
        (new DateOnly(1912, 7, 30), "大正"),
        (new DateOnly(1868, 10, 23), "明治"),
    ];

    /// <summary>A date such as 令和6年9月24日, with 元年 for a first year; null before the Meiji era.</summary>
    public static string? Format(DateOnly date)
    {
        foreach (var (begin, name) in Eras)
        {
            if (date >= begin)
            {
                var year = date.Year - begin.Year + 1;
                var yearText = year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture);
                return string.Create(CultureInfo.InvariantCulture, $"{name}{yearText}年{date.Month}月{date.Day}日");
            }
        }

        return null;
    }
}
