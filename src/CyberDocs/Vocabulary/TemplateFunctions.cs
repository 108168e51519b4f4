using System.Globalization;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <summary>Functions of our own that every template may call.</summary>
internal static class TemplateFunctions
{
    private static readonly TemplateValue MissingMark = TemplateValue.FromMarkup($"<span class=\"missing\">{Reading.ScalarText.MissingMark}</span>");

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        TemplateFunction.From(
            "wareki", value => OnDate(value, date => Japanese.JapaneseCalendar.Format(date) ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        TemplateFunction.From("short_wareki",
            value => OnDate(value, date => Japanese.JapaneseCalendar.FormatShort(date) ?? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        TemplateFunction.From("month_day", value => OnDate(value, date => date.ToString("M/d", CultureInfo.InvariantCulture))),
        TemplateFunction.From("iso", value => IsHidden(value) ? "" : OnDate(value, date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        TemplateFunction.From("western_date", value => OnDate(value, date => date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture))),
        TemplateFunction.From("slash_date", value => OnDate(value, date => date.ToString("yyyy/M/d", CultureInfo.InvariantCulture))),
        TemplateFunction.From("or_missing", value => IsMissing(value) ? MissingMark : value),
        TemplateFunction.From("or_hidden", value => IsMissing(value) ? Redaction.RedactedDossier.Mark : value),
        TemplateFunction.From("is_hidden", value => IsHidden(value)),
        TemplateFunction.From("or_dash", value => IsMissing(value) ? "―" : value),
    ];

    private static TemplateValue OnDate(TemplateValue value, Func<DateOnly, string> format) =>
        value.Kind == TemplateValueKind.Date ? format(DateOnly.FromDateTime(value.AsDateTime())) : value;

    // What machines read has no place for the words that people read instead of a hidden date.
    private static bool IsHidden(TemplateValue value) => value.IsText && value.AsText() == Redaction.RedactedDossier.Mark;

    private static bool IsMissing(TemplateValue value) => value.IsNull || (value.IsText && string.IsNullOrWhiteSpace(value.AsText()))
        || (value.Kind == TemplateValueKind.Array && value.AsArray().Count == 0);
}
