namespace CyberDocs.Writing;

/// <summary>
/// Writes tasks as iCalendar (RFC 5545): each as VTODO, and with a day as an all-day VEVENT too, since the usual calendars show no tasks. Stateless and
/// thread-safe.
/// </summary>
/// <remarks>
/// By hand: Ical.Net is not marked for trimming, makes its parts by reflection, and brings NodaTime along; what is needed of the standard is these few lines.
/// </remarks>
internal static class Calendar
{
    // RFC 5545, 3.1: lines of more than 75 octets are folded.
    private const int LongestLine = 75;

    /// <summary>Writes a calendar.</summary>
    /// <param name="output">Takes UTF-8 with CRLF; left open.</param>
    /// <param name="name">What programs call the calendar.</param>
    /// <param name="date">Day on which it was made, which stands as its time stamp so that the same data give the same bytes.</param>
    /// <param name="entries">The tasks.</param>
    public static void Write(Stream output, string name, DateOnly date, IEnumerable<CalendarEntry> entries)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//CyberDocs//CyberDocs//JA");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "X-WR-CALNAME:" + Escaped(name));
        foreach (var entry in entries)
        {
            Begin(text, "VTODO", entry.Uid, entry, date);
            if (entry.Due is { } due)
            {
                Line(text, "DUE;VALUE=DATE:" + Day(due));
            }

            Line(text, "STATUS:NEEDS-ACTION");
            Line(text, "END:VTODO");
            if (entry.Due is { } day)
            {
                Begin(text, "VEVENT", "event-" + entry.Uid, entry, date);
                Line(text, "DTSTART;VALUE=DATE:" + Day(day));
                Line(text, "DTEND;VALUE=DATE:" + Day(day.AddDays(1)));
                Line(text, "TRANSP:TRANSPARENT");
                Line(text, "END:VEVENT");
            }
        }

        Line(text, "END:VCALENDAR");
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void Begin(StringBuilder text, string kind, string uid, CalendarEntry entry, DateOnly date)
    {
        Line(text, "BEGIN:" + kind);
        Line(text, "UID:" + uid);
        Line(text, $"DTSTAMP:{Day(date)}T000000Z");
        Line(text, "SUMMARY:" + Escaped(entry.Summary));
        Line(text, "DESCRIPTION:" + Escaped(entry.Description));
    }

    private static string Day(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // A line goes on behind a blank; no character is cut in two.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
