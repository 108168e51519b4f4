namespace CyberDocs.Templating.Functions;

/// <summary>Dates as text, by patterns such as <c>%Y-%m-%d</c> and without help of the machine's culture or clock.</summary>
internal static class StrftimePattern
{
    public const string Default = "%d %b %Y";

    // Every format has a full date: a missing part would be taken from the clock.
    private static readonly string[] Readable = MakeReadable();

    private static string[] MakeReadable()
    {
        string[] dates =
        [
            "yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "yyyy'年'M'月'd'日'", "M/d/yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy",
            "yyyyMMdd", "dddd, d MMMM yyyy", "dddd, MMMM d, yyyy",
        ];
        string[] times = ["", " H:m", " H:m:s", " H:m:s.FFFFFFF", "'T'H:m", "'T'H:m:s", "'T'H:m:s.FFFFFFF", " h:m tt", " h:m:s tt"];
        var all = new List<string>();
        foreach (var date in dates)
        {
            foreach (var time in times)
            {
                all.Add(date + time);
                if (time.Length > 0)
                {
                    all.Add(date + time + "K");
                    all.Add(date + time + " zzz");
                }
            }
        }

        return [.. all];
    }

    /// <summary>Reads a date as people and machines write them. A time zone is read over: the time stays as it is written.</summary>
    public static bool TryParse(string text, out DateTime date)
    {
        var found = DateTimeOffset.TryParseExact(
            text.Trim(), Readable, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite, out var read);
        date = DateTime.SpecifyKind(read.DateTime, DateTimeKind.Unspecified);
        return found;
    }

    /// <summary>The date by a pattern; null when the pattern asks for a time zone.</summary>
    public static string? Format(DateTime date, string pattern)
    {
        if (pattern == "%g")
        {
            pattern = "%g " + Default;
        }

        var text = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            var c = pattern[++i];
            if (c == 'Z')
            {
                return null;
            }

            text.Append(Part(date, c));
        }

        return text.ToString();
    }

    private static string Part(DateTime date, char c)
    {
        var culture = CultureInfo.InvariantCulture;
        return c switch
        {
            'a' => date.ToString("ddd", culture),
            'A' => date.ToString("dddd", culture),
            'b' or 'h' => date.ToString("MMM", culture),
            'B' => date.ToString("MMMM", culture),
            'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", culture),
            'C' => (date.Year / 100).ToString("00", culture),
            'd' => date.ToString("dd", culture),
            'D' => date.ToString("MM/dd/yy", culture),
            'e' => date.Day.ToString(culture).PadLeft(2),
            'F' => date.ToString("yyyy-MM-dd", culture),
            'g' => "",
            'H' => date.ToString("HH", culture),
            'I' => date.ToString("hh", culture),
            'j' => date.DayOfYear.ToString("000", culture),
            'k' => date.Hour.ToString(culture).PadLeft(2),
            'l' => date.ToString("%h", culture).PadLeft(2),
            'L' => date.Millisecond.ToString("000", culture),
            'm' => date.ToString("MM", culture),
            'M' => date.ToString("mm", culture),
            'n' => "\n",
            'N' => ((date.Ticks % TimeSpan.TicksPerSecond) * 100).ToString("000000000", culture),
            'p' => date.ToString("tt", culture),
            'P' => date.Hour < 12 ? "am" : "pm",
            'r' => date.ToString("hh:mm:ss tt", culture),
            'R' => date.ToString("HH:mm", culture),
            's' => ((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond).ToString(culture),
            'S' => date.ToString("ss", culture),
            't' => "\t",
            'T' or 'X' => date.ToString("HH:mm:ss", culture),
            'u' => (((int)date.DayOfWeek + 6) % 7 + 1).ToString(culture),
            'U' => Week(date, DayOfWeek.Sunday),
            'v' => date.Day.ToString(culture).PadLeft(2) + date.ToString("-MMM-yyyy", culture).ToUpperInvariant(),
            'V' => ISOWeek.GetWeekOfYear(date).ToString("00", culture),
            'w' => ((int)date.DayOfWeek).ToString(culture),
            'W' => Week(date, DayOfWeek.Monday),
            'x' => date.ToString("MM/dd/yyyy", culture),
            'y' => (date.Year % 100).ToString("00", culture),
            'Y' => date.ToString("yyyy", culture),
            '%' => "%",
            _ => "%" + c,
        };
    }

    private static string Week(DateTime date, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>Reads a date that is written by a pattern.</summary>
    public static bool TryParse(string text, string pattern, out DateTime date)
    {
        var format = new StringBuilder();
        date = default;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c != '%' || i + 1 == pattern.Length)
            {
                format.Append('\\').Append(c);
                continue;
            }

            var part = ReadablePart(pattern[++i]);
            if (part is null)
            {
                return false;
            }

            format.Append(part);
        }

        // A single letter would be read as a standard format.
        return DateTime.TryParseExact(
            text, format.Length == 1 ? "%" + format : format.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.NoCurrentDateDefault, out date);
    }

    private static string? ReadablePart(char c) => c switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' or 'e' => "d",
        'D' => "M/d/yy",
        'F' => "yyyy-M-d",
        'g' => "",
        'H' or 'k' => "H",
        'I' or 'l' => "h",
        'L' => "fff",
        'm' => "M",
        'M' => "m",
        'n' => "\\\n",
        'p' or 'P' => "tt",
        'r' => "h:m:s tt",
        'R' => "H:m",
        'S' => "s",
        't' => "\\\t",
        'T' or 'X' => "H:m:s",
        'x' => "M/d/yyyy",
        'y' => "yy",
        'Y' => "yyyy",
        '%' => "\\%",
        _ => null,
    };
}
