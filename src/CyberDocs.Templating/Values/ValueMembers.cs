namespace CyberDocs.Templating;

/// <summary>Members that values have by their kind: <c>array.size</c>, <c>date.year</c> and so on.</summary>
internal static class ValueMembers
{
    private static readonly string[] Sized = ["size"];

    private static readonly string[] OfDate =
        ["year", "month", "day", "hour", "minute", "second", "millisecond", "day_of_year", "day_of_week", "date", "time_of_day"];

    private static readonly string[] OfSpan =
        ["days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds"];

    /// <summary>Names by the kind of a type, where a value is not at hand.</summary>
    public static IReadOnlyList<string> NamesOf(TemplateTypeKind kind) => kind switch
    {
        TemplateTypeKind.List or TemplateTypeKind.Text or TemplateTypeKind.Markup => Sized,
        TemplateTypeKind.Date => OfDate,
        TemplateTypeKind.TimeSpan => OfSpan,
        _ => [],
    };

    /// <summary>Type of a member; null when values of the kind have no such member.</summary>
    public static TemplateType? TypeOf(TemplateTypeKind kind, string name) =>
        !NamesOf(kind).Contains(name) && !(kind == TemplateTypeKind.List && name == "count") ? null : name switch
        {
            "day_of_week" => TemplateType.Text,
            "date" => TemplateType.Date,
            "time_of_day" => TemplateType.TimeSpan,
            _ => TemplateType.Number,
        };

    public static TemplateValue Of(DateTime date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "day_of_year" => date.DayOfYear,
        "day_of_week" => date.DayOfWeek.ToString(),
        "date" => TemplateValue.FromDateTime(date.Date),
        "time_of_day" => date.TimeOfDay,
        _ => default(TemplateValue),
    };

    public static TemplateValue Of(TimeSpan span, string name) => name switch
    {
        "days" => span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => default(TemplateValue),
    };
}
