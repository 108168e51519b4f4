namespace CyberDocs.Templating.Functions;

/// <summary>The functions <c>date.*</c> without clock, time zone and culture of the machine; what is no date is refused.</summary>
internal static class DateFunctions
{
    public static BuiltIn[] All { get; } =
    [
        new("date.now", "", call => Now(call, "date.now")),
        new("date.utc_now", "", call => Now(call, "date.utc_now")),
        new("date.parse", "text? pattern? culture?", call => call[0] is null ? null : Parse(call, 1, 2)),
        new("date.parse_to_string", "text? output_pattern? output_culture? input_pattern? input_culture?",
            call => call[0] is null ? null : ToText(call, Parse(call, 3, 4), 1, 2)),
        new("date.to_string", "date? pattern? culture?", call => call[0] switch
        {
            null => null,
            DateTime date => ToText(call, date, 1, 2),
            _ => throw call.Refuse(0, "日付", "a date"),
        }),
        new("date.add_days", "date days", call => Add(call, TimeSpan.TicksPerDay)),
        new("date.add_hours", "date hours", call => Add(call, TimeSpan.TicksPerHour)),
        new("date.add_milliseconds", "date millis", call => Add(call, TimeSpan.TicksPerMillisecond)),
        new("date.add_minutes", "date minutes", call => Add(call, TimeSpan.TicksPerMinute)),
        new("date.add_seconds", "date seconds", call => Add(call, TimeSpan.TicksPerSecond)),
        new("date.add_months", "date months", call => AddMonths(call, 1)),
        new("date.add_years", "date years", call => AddMonths(call, 12)),
    ];

    private static DateTime Now(BuiltInCall call, string name) => call.Context.Options.Date ?? throw call.Error(TemplateFindings.NotAvailable, name);

    private static DateTime? Date(BuiltInCall call) => call[0] switch
    {
        null => null,
        DateTime date => date,
        string text when StrftimePattern.TryParse(text, out var date) => date,
        _ => throw call.Refuse(0, "日付", "a date"),
    };

    private static DateTime? Add(BuiltInCall call, long ticks)
    {
        if (Date(call) is not { } date)
        {
            return null;
        }

        var sum = date.Ticks + (call.Number(1) * ticks);
        return sum >= 0 && sum <= DateTime.MaxValue.Ticks
            ? new DateTime(date.Ticks + (long)(call.Number(1) * ticks))
            : throw call.Refuse(1, "0001年から9999年までの日付", "a date between 0001 and 9999");
    }

    private static DateTime? AddMonths(BuiltInCall call, int months)
    {
        if (Date(call) is not { } date)
        {
            return null;
        }

        var year = date.Year + (((long)call.Integer(1) * months) / 12);
        return year is >= 2 and <= 9998
            ? date.AddMonths(call.Integer(1) * months)
            : throw call.Refuse(1, "0001年から9999年までの日付", "a date between 0001 and 9999");
    }

    private static DateTime Parse(BuiltInCall call, int pattern, int culture)
    {
        RefuseCulture(call, culture);
        var (text, written) = (call.Text(0), call[pattern] is null ? null : call.Text(pattern));
        return (written is null ? StrftimePattern.TryParse(text, out var date) : StrftimePattern.TryParse(text, written, out date))
            ? date
            : throw call.Refuse(0, $"日付（{written ?? "yyyy/MM/dd"}）", $"a date ({written ?? "yyyy/MM/dd"})");
    }

    private static string ToText(BuiltInCall call, DateTime date, int pattern, int culture)
    {
        RefuseCulture(call, culture);
        var written = call[pattern] is null ? StrftimePattern.Default : call.Text(pattern);
        call.Context.CheckStringLength(written.Length * 16L, call.Place);
        return StrftimePattern.Format(date, written)
            ?? throw call.Fail("date.to_string", "日付に時差の情報が無いため、%Z は使えません。", "Dates have no time zone, so %Z cannot be printed.");
    }

    /// <summary>Other cultures would give other results on machines with other data.</summary>
    public static void RefuseCulture(BuiltInCall call, int index)
    {
        if (call.Text(index).Length > 0)
        {
            throw call.Fail("culture", "カルチャは指定できません。", "A culture cannot be chosen here.");
        }
    }
}
