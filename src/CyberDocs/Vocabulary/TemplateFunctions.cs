using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <summary>Functions of our own that every template may call.</summary>
internal static class TemplateFunctions
{
    private static readonly TemplateValue MissingMark = TemplateValue.FromMarkup($"<span class=\"missing\">{Reading.ScalarText.MissingMark}</span>");

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        TemplateFunction.From(
            "wareki", value => OnDate(value, date => Japanese.JapaneseCalendar.Format(date) ?? Iso(date), Japanese.JapaneseCalendar.FormatMonth)),
        TemplateFunction.From(
            "short_wareki",
            value => OnDate(value, date => Japanese.JapaneseCalendar.FormatShort(date) ?? Iso(date), Japanese.JapaneseCalendar.FormatShortMonth)),
        TemplateFunction.From("month_day", value => OnDate(value, date => Text(date, "M/d"), _ => null)),

        // What machines read has no place for the words that people read instead of a hidden date, nor for a month.
        TemplateFunction.From("iso", value => value.IsText ? "" : OnDate(value, Iso, _ => null)),

        // What a form's date says that is no day: a month, a year, or what cannot be read.
        TemplateFunction.From("written", value => value.IsText && !IsHidden(value) ? Bracketed(value.AsText()) : ""),
        TemplateFunction.From("western_date", value => OnDate(value, date => Text(date, "yyyy年M月d日"), month => Text(month, "yyyy年M月"))),
        TemplateFunction.From("slash_date", value => OnDate(value, date => Text(date, "yyyy/M/d"), month => Text(month, "yyyy/M"))),
        TemplateFunction.From("or_missing", value => IsMissing(value) ? MissingMark : value),
        TemplateFunction.From("or_hidden", value => IsMissing(value) ? Redaction.RedactedDossier.Mark : value),
        TemplateFunction.From("is_hidden", value => IsHidden(value)),

        // What cannot be read stands there as text, and is no fact to count or to judge by.
        TemplateFunction.From("is_unread", value => value.IsText && value.AsText().StartsWith('〔')),
        TemplateFunction.From("or_dash", value => IsMissing(value) ? "―" : value),
    ];

    /// <summary>What templates see: a date, or the text of a month or a year, which the functions for dates know.</summary>
    public static TemplateValue ValueOf(CalendarDate? date) =>
        date is not { } known ? default(TemplateValue) : known.Period is { } period ? period : known.Last;

    private static TemplateValue OnDate(TemplateValue value, Func<DateOnly, string> format, Func<DateOnly, string?> formatMonth) =>
        value.Kind == TemplateValueKind.Date ? format(DateOnly.FromDateTime(value.AsDateTime()))
        : value.IsText && DateOnly.TryParseExact(value.AsText(), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? formatMonth(first.AddMonths(1).AddDays(-1)) is { } month ? month : value
        : value;

    private static string Bracketed(string text) =>
        text is ['〔', ..] or "" ? text : $"({OnDate(text, Iso, Japanese.JapaneseCalendar.FormatShortMonth).AsText()})";

    private static string Iso(DateOnly date) => Text(date, "yyyy-MM-dd");

    private static string Text(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static bool IsHidden(TemplateValue value) => value.IsText && value.AsText() == Redaction.RedactedDossier.Mark;

    private static bool IsMissing(TemplateValue value) => value.IsNull || (value.IsText && string.IsNullOrWhiteSpace(value.AsText()))
        || (value.Kind == TemplateValueKind.Array && value.AsArray().Count == 0);
}
