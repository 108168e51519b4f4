using System.Buffers;
using JapaneseCalendar = CyberDocs.Japanese.JapaneseCalendar;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>What a number format shows of a date. Immutable and thread-safe.</summary>
/// <remarks>
/// A date with year, month and day is given as people see it, in the Japanese era where they see that. Where they see month and day alone the year of
/// the cell is added; where they see year and month alone, the day that spreadsheets make up is not.
/// </remarks>
internal sealed class DateNumberFormat
{
    private const double LastSerial = 2_958_466;
    private const double FirstLikelyDay = 20_000;
    private const long MillisecondsOfDay = 24 * 60 * 60 * 1000;

    private static readonly SearchValues<char> Signs = SearchValues.Create("ymdgehsa");

    private bool era;
    private bool eraName;
    private bool year;
    private bool month;
    private bool day;
    private bool time;
    private bool seconds;
    private bool duration;
    private int fractionDigits;
    private bool kanji;
    private bool dashes;

    private DateNumberFormat()
    {
    }

    /// <summary>Whether people see month and day without the year.</summary>
    public bool HidesYear => day && !year;

    /// <summary>Whether it is a date at all, not a time of the day.</summary>
    public bool IsDate => year || day || month;

    /// <summary>The pattern of a section; null when it shows a number.</summary>
    public static DateNumberFormat? Of(FormatSection section)
    {
        var (bare, fraction) = WithoutFraction(section.Bare());
        if (bare.AsSpan().ContainsAny('0', '#', '?') || bare.Contains('@', StringComparison.Ordinal) || !bare.AsSpan().ContainsAny(Signs))
        {
            return null;
        }

        var pattern = new DateNumberFormat
        {
            era = bare.Contains('g', StringComparison.Ordinal) || bare.Contains('e', StringComparison.Ordinal),
            eraName = bare.Contains("gg", StringComparison.Ordinal) || !bare.Contains('g', StringComparison.Ordinal),
            day = bare.Contains('d', StringComparison.Ordinal),
            time = bare.AsSpan().IndexOfAny('h', 's') >= 0,
            seconds = bare.Contains('s', StringComparison.Ordinal),
            fractionDigits = fraction,
            duration = section.IsDuration,
            kanji = section.Signs.Any(c => c is { IsLiteral: true, Sign: '年' or '月' } or { Sign: '年' or '月' }),
            dashes = bare.Contains('-', StringComparison.Ordinal) || section.Signs.Any(c => c is { IsLiteral: true, Sign: '-' }),
        };
        pattern.year = pattern.era || bare.Contains('y', StringComparison.Ordinal);

        // m stands for minutes beside hours or seconds.
        pattern.month = bare.Contains('m', StringComparison.Ordinal) && (!pattern.time || pattern.year || pattern.day);
        return pattern.IsDate || pattern.time ? pattern : null;
    }

    /// <summary>The text of a day number; null when no calendar has it.</summary>
    public string? Show(double serial, bool from1904)
    {
        if (!(serial >= 0 && serial < LastSerial))
        {
            return null;
        }

        // Days are binary fractions: a thousandth of a second is the finest that they mean, and 23:59:59.9996 is the next day.
        var thousandths = (long)Math.Round((serial - Math.Floor(serial)) * MillisecondsOfDay);
        var days = Math.Floor(serial) + (thousandths / MillisecondsOfDay);
        thousandths %= MillisecondsOfDay;
        if (!IsDate)
        {
            // A day that is seen by its minutes alone, as Excel opens timestamps with parts of a second, is a day all the same.
            return !duration && days >= FirstLikelyDay && DateOf(days, from1904) is { } seen
                ? DateText(seen) + " " + Clock(thousandths)
                : Clock(thousandths + ((long)Math.Min(days, 400_000) * MillisecondsOfDay));
        }

        return DateOf(days, from1904) is { } date ? DateText(date) + (time && thousandths > 0 ? " " + Clock(thousandths) : "") : null;
    }

    private string Clock(long thousandths)
    {
        var minutes = thousandths / 60_000;
        var text = string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
        if (!seconds)
        {
            return text;
        }

        var rest = thousandths % 60_000;
        text += string.Create(CultureInfo.InvariantCulture, $":{rest / 1000:00}");
        return fractionDigits == 0 ? text : text + "." + (rest % 1000).ToString("000", CultureInfo.InvariantCulture)[..Math.Min(3, fractionDigits)];
    }

    // ss.000 and ss,0 count parts of a second; any other digit makes it the format of a number.
    private static (string Bare, int Digits) WithoutFraction(string bare)
    {
        var at = bare.LastIndexOf('s') + 1;
        if (at == 0 || at >= bare.Length || bare[at] is not ('.' or ','))
        {
            return (bare, 0);
        }

        var end = at + 1;
        while (end < bare.Length && bare[end] == '0')
        {
            end++;
        }

        return end == at + 1 ? (bare, 0) : (bare.Remove(at, end - at), end - at - 1);
    }

    /// <summary>The day of a day number.</summary>
    public static DateOnly? DateOf(double serial, bool from1904)
    {
        var days = (int)serial;
        if (from1904)
        {
            return days < LastSerial - 1463 ? new DateOnly(1904, 1, 1).AddDays(days) : null;
        }

        // The system of 1900 counts a 29 February 1900 that never was.
        return days is 0 or 60 ? null : new DateOnly(1899, 12, days < 60 ? 31 : 30).AddDays(days);
    }

    private string DateText(DateOnly date)
    {
        if (!day && year)
        {
            return !month ? date.ToString("yyyy年", CultureInfo.InvariantCulture)
                : date.ToString(kanji || era ? "yyyy年M月" : "yyyy/M", CultureInfo.InvariantCulture);
        }

        var shown = !era ? null : eraName ? JapaneseCalendar.Format(date) : JapaneseCalendar.FormatShort(date);
        return shown ?? date.ToString(kanji ? "yyyy年M月d日" : dashes && year ? "yyyy-MM-dd" : "yyyy/M/d", CultureInfo.InvariantCulture);
    }
}
