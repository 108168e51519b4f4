using System.Globalization;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>The functions <c>timespan.*</c>.</summary>
internal static class TimeSpanFunctions
{
    public static FunctionObject All { get; } = new("timespan",
        ("from_days", "days", call => From(call, TimeSpan.TicksPerDay)),
        ("from_hours", "hours", call => From(call, TimeSpan.TicksPerHour)),
        ("from_milliseconds", "millis", call => From(call, TimeSpan.TicksPerMillisecond)),
        ("from_minutes", "minutes", call => From(call, TimeSpan.TicksPerMinute)),
        ("from_seconds", "seconds", call => From(call, TimeSpan.TicksPerSecond)),
        ("parse", "text", Parse),
        ("zero", "", call => TimeSpan.Zero));

    private static TemplateValue From(TemplateCall call, long ticks)
    {
        var total = call.Number(0) * ticks;
        return Math.Abs(total) < long.MaxValue ? new TimeSpan((long)total) : throw call.Refuse(0, "時間の長さ", "a timespan");
    }

    private static TemplateValue Parse(TemplateCall call)
    {
        if (call[0].IsNull)
        {
            return default;
        }

        return TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span) ? span : throw call.Refuse(0, "時間の長さ", "a timespan");
    }
}
