namespace CyberDocs.Japanese;

/// <summary>Dates in Japanese eras, from a table of our own: the system's calendar depends on the machine.</summary>
internal static class JapaneseCalendar
{
    private static readonly (DateOnly Begin, string Name, char Letter)[] Eras =
    [
        (new DateOnly(2019, 5, 1), "令和", 'R'),
        (new DateOnly(1989, 1, 8), "平成", 'H'),
        (new DateOnly(1926, 12, 25), "昭和", 'S'),
        (new DateOnly(1912, 7, 30), "大正", 'T'),
        (new DateOnly(1868, 10, 23), "明治", 'M'),
    ];

    /// <summary>A date such as 令和6年9月24日, with 元年 for a first year; null before the Meiji era.</summary>
    public static string? Format(DateOnly date)
    {
        if (EraOf(date) is not { } era)
        {
            return null;
        }

        var yearText = era.Year == 1 ? "元" : era.Year.ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{era.Name}{yearText}年{date.Month}月{date.Day}日");
    }

    /// <summary>A date for narrow columns, such as R6.9.24, with 1 for a first year as spreadsheets show it; null before the Meiji era.</summary>
    public static string? FormatShort(DateOnly date) => EraOf(date) is { } era
        ? string.Create(CultureInfo.InvariantCulture, $"{era.Letter}{era.Year}.{date.Month}.{date.Day}")
        : null;

    /// <summary>The month of a date, such as 令和6年9月; null before the Meiji era.</summary>
    public static string? FormatMonth(DateOnly date) => Format(date) is { } whole ? whole[..(whole.IndexOf('月', StringComparison.Ordinal) + 1)] : null;

    /// <summary>The month of a date for narrow columns, such as R6.9; null before the Meiji era.</summary>
    public static string? FormatShortMonth(DateOnly date) => FormatShort(date) is { } whole ? whole[..whole.LastIndexOf('.')] : null;

    private static (string Name, char Letter, int Year)? EraOf(DateOnly date)
    {
        foreach (var (begin, name, letter) in Eras)
        {
            if (date >= begin)
            {
                return (name, letter, date.Year - begin.Year + 1);
            }
        }

        return null;
    }
}
