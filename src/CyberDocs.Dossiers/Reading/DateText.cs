namespace CyberDocs.Reading;

/// <summary>Reads dates as people in Japan write them. Immutable and thread-safe.</summary>
/// <remarks>
/// 2024-09-24, 2024/9/24, 2024.9.24, 20240924, 2024年9月24日, 令和6年9月24日, 令6.9.24, ㋿6年9月24日, 令和六年九月二十四日, R6.9.24, 令和元年5月1日; full-width
/// digits too; a weekday or a time of day may follow. A date outside its era is no date. Where a month, a year or a fiscal year may stand,
/// <see cref="TryRead"/> gives its last day.
/// </remarks>
public static partial class DateText
{
    private const int Longest = 40;
    private const string KanjiDigits = "〇一二三四五六七八九";

    private static readonly Era[] Eras =
    [
        new("令和", "㋿", 'R', new(2019, 5, 1), DateOnly.MaxValue),
        new("平成", "㍻", 'H', new(1989, 1, 8), new(2019, 4, 30)),
        new("昭和", "㍼", 'S', new(1926, 12, 25), new(1989, 1, 7)),
        new("大正", "㍽", 'T', new(1912, 7, 30), new(1926, 12, 24)),
        new("明治", "㍾", 'M', new(1873, 1, 1), new(1912, 7, 29)) { First = 1868 },
    ];

    /// <summary>Reads a whole date.</summary>
    /// <param name="text">As written.</param>
    /// <param name="date">The day; no meaning when it is none.</param>
    /// <returns>Whether the text is a day of the calendar. Never throws.</returns>
    public static bool TryParse(string text, out DateOnly date) => TryRead(text, out date, out var isWhole) && isWhole;

    /// <summary>Reads a date, or a month, a year or a fiscal year as its last day.</summary>
    /// <param name="text">As written.</param>
    /// <param name="date">The day.</param>
    /// <param name="isWhole">Whether the day itself was written.</param>
    internal static bool TryRead(string text, out DateOnly date, out bool isWhole)
    {
        (date, isWhole) = (default, true);
        if (text.Length > Longest)
        {
            return false;
        }

        // The usual form, seen without folding: most cells of a ledger have it.
        if (text is [not '0', _, _, _, '-', _, _, '-', _, _]
            && Make(Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8)), out date))
        {
            return true;
        }

        var rest = StripTail(WithoutUntil(WithDigits(WidthFolding.Fold(NameKey.Joined(text)).Trim())));
        if (rest.Length == 0)
        {
            return false;
        }

        var era = TakeEra(ref rest);
        if (era is null && rest.Length == 8 && rest.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return Make(Number(rest.AsSpan(0, 4)), Number(rest.AsSpan(4, 2)), Number(rest.AsSpan(6, 2)), out date);
        }

        if (TryParts(rest, out var year, out var month, out var day))
        {
            return Make(era, year, month, day, out date);
        }

        isWhole = false;
        return TryPeriod(rest, out year, out month) && Make(era, year, month, 0, out date);
    }

    private static bool Make(Era? era, int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (era is null)
        {
            return year >= 1000 && MakeLast(year, month, day, out date);
        }

        // A month in which the era changes belongs to both; its last day may lie in the next.
        return year is >= 1 and < 100 && MakeLast(era.First + year - 1, month, day, out date)
            && (day == 0 ? new DateOnly(date.Year, date.Month, 1) <= era.To && date >= era.From : date >= era.From && date <= era.To);
    }

    // Months of one year, and of a fiscal year the March behind it.
    private static bool MakeLast(int year, int month, int day, out DateOnly date)
    {
        (year, month) = month == FiscalYear ? (year + 1, 3) : (year, month);
        return Make(year, month, day == 0 && year is > 0 and <= 9999 && month is > 0 and <= 12 ? DateTime.DaysInMonth(year, month) : day, out date);
    }

    private static string WithoutUntil(string text) =>
        text.EndsWith("まで", StringComparison.Ordinal) ? text[..^2].TrimEnd() : text.EndsWith('迄') ? text[..^1].TrimEnd() : text;

    // 13:45, 9:22:30.5, 午後1時45分, T00:00:00Z and a weekday say nothing about the day.
    private static string StripTail(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(" T午("); at > 0 && at < text.Length; at = NextMark(text, at + 1))
        {
            if (IsDigitOrDay(text, at) && IsTimeOrWeekday(text.AsSpan(at)))
            {
                return text[..at].TrimEnd();
            }
        }

        return text;
    }

    private static int NextMark(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(" T午(") : -1;
        return found < 0 ? -1 : from + found;
    }

    private static bool IsDigitOrDay(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length > 0 && (char.IsAsciiDigit(before[^1]) || before[^1] is '日' or ')');
    }

    private static bool IsTimeOrWeekday(ReadOnlySpan<char> text)
    {
        var rest = text.Trim();
        if (rest is ['(', ..] && rest.IndexOf(')') is > 1 and var close && IsWeekday(rest[1..close].Trim()))
        {
            rest = rest[(close + 1)..].TrimStart();
        }
        else if (rest.Length is 2 or 3 && IsWeekday(rest) && rest[^1] is '曜' or '日')
        {
            return true;
        }

        if (rest.IsEmpty)
        {
            return true;
        }

        var (digits, hasMark) = (false, false);
        foreach (var c in rest)
        {
            digits |= char.IsAsciiDigit(c);
            hasMark |= c is ':' or '時';
            if (!char.IsAsciiDigit(c) && !":.,+-TZAPMampm 時分秒午前後頃".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return digits && hasMark;
    }

    private static bool IsWeekday(ReadOnlySpan<char> text) =>
        text.Length > 0 && "日月火水木金土".Contains(text[0]) && text[1..] is "" or "曜" or "曜日";

    private static Era? TakeEra(ref string text)
    {
        foreach (var era in Eras)
        {
            var name = text.StartsWith(era.Name, StringComparison.Ordinal) ? 2 : text.StartsWith(era.Sign, StringComparison.Ordinal) ? 1
                : text[0] == era.Name[0] && text.Length > 1 && (char.IsAsciiDigit(text[1]) || text[1] is '元' or '.' or ' ') ? 1 : 0;
            if (name > 0)
            {
                text = text[name..].TrimStart('.', ' ');
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

    // Days of the Meiji era before 1873 are of another calendar.
    private sealed record Era(string Name, string Sign, char Letter, DateOnly From, DateOnly To)
    {
        public int First { get; init; } = From.Year;
    }
}
