using CyberDocs.Findings;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The functions <c>date.*</c>. Dates have no time zone; the clock is only known when the options give a date.</summary>
internal static class DateFunctions
{
    public static FunctionObject All { get; } = new("date",
        ("add_days", "date days", call => Add(call, TimeSpan.TicksPerDay)),
        ("add_hours", "date hours", call => Add(call, TimeSpan.TicksPerHour)),
        ("add_milliseconds", "date millis", call => Add(call, TimeSpan.TicksPerMillisecond)),
        ("add_minutes", "date minutes", call => Add(call, TimeSpan.TicksPerMinute)),
        ("add_months", "date months", call => AddMonths(call, 1)),
        ("add_seconds", "date seconds", call => Add(call, TimeSpan.TicksPerSecond)),
        ("add_years", "date years", call => AddMonths(call, 12)),
        ("default_format", "", call => DatePattern.Default),
        ("format", "", call => DatePattern.Default),
        ("now", "", call => Now(call, "date.now")),
        ("parse", "text? pattern? culture?", Parse),
        ("parse_to_string", "text? output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
        ("to_string", "date? pattern? culture?", call => ToText(call, call[0], call.TextOrNull(1), 2)),
        ("utc_now", "", call => Now(call, "date.utc_now")));

    private static TemplateValue Now(TemplateCall call, string name) => call.Evaluator.Options.Date is { } date
        ? TemplateValue.FromDateTime(date)
        : throw call.Evaluator.Error(TemplateFindings.NotAvailable, name);

    private static DateTime? Date(TemplateCall call) => call[0].Kind switch
    {
        TemplateValueKind.Null => null,
        TemplateValueKind.Date => call[0].AsDateTime(),
        TemplateValueKind.String when DatePattern.TryParse(call[0].AsText(), out var date) => date,
        _ => throw call.Refuse(0, "日付", "a date"),
    };

    private static TemplateValue Add(TemplateCall call, long ticks)
    {
        if (Date(call) is not { } date)
        {
            return default;
        }

        var sum = date.Ticks + (call.Number(1) * ticks);
        return sum >= 0 && sum <= DateTime.MaxValue.Ticks
            ? TemplateValue.FromDateTime(new DateTime(date.Ticks + (long)(call.Number(1) * ticks)))
            : throw call.Refuse(1, "0001年から9999年までの日付", "a date between 0001 and 9999");
    }

    private static TemplateValue AddMonths(TemplateCall call, int months)
    {
        if (Date(call) is not { } date)
        {
            return default;
        }

        var year = date.Year + (((long)call.Integer(1) * months) / 12);
        return year is >= 2 and <= 9998
            ? TemplateValue.FromDateTime(date.AddMonths(call.Integer(1) * months))
            : throw call.Refuse(1, "0001年から9999年までの日付", "a date between 0001 and 9999");
    }

    private static TemplateValue Parse(TemplateCall call) =>
        call[0].IsNull ? default : TemplateValue.FromDateTime(Parse(call, call.TextOrNull(1), 2));

    private static DateTime Parse(TemplateCall call, string? pattern, int culture)
    {
        RefuseCulture(call, culture);
        var text = call.Text(0);
        return (pattern is null ? DatePattern.TryParse(text, out var date) : DatePattern.TryParse(text, pattern, out date))
            ? date
            : throw call.Refuse(0, $"日付（{pattern ?? "yyyy/MM/dd"}）", $"a date ({pattern ?? "yyyy/MM/dd"})");
    }

    private static TemplateValue ParseToString(TemplateCall call) =>
        call[0].IsNull ? default : ToText(call, TemplateValue.FromDateTime(Parse(call, call.TextOrNull(3), 4)), call.TextOrNull(1), 2);

    private static TemplateValue ToText(TemplateCall call, in TemplateValue value, string? pattern, int culture)
    {
        RefuseCulture(call, culture);
        if (value.IsNull)
        {
            return default;
        }

        if (value.Kind != TemplateValueKind.Date)
        {
            throw call.Refuse(0, "日付", "a date");
        }

        call.Evaluator.CheckStringLength((pattern?.Length ?? 0) * 16L, call.Position);
        return DatePattern.Format(value.AsDateTime(), pattern ?? DatePattern.Default)
            ?? throw call.Fail("日付に時差の情報が無いため、%Z は使えません。", "Dates have no time zone, so %Z cannot be printed.");
    }

    /// <summary>Other cultures would give other results on machines with other data.</summary>
    private static void RefuseCulture(TemplateCall call, int index)
    {
        if (call.Text(index).Length > 0)
        {
            throw call.Fail("カルチャは指定できません。", "A culture cannot be chosen here.");
        }
    }
}
