using JapaneseCalendar = CyberDocs.Japanese.JapaneseCalendar;

namespace CyberDocs.Templating.Markup;

/// <summary>Reads the inline elements without content: page numbers, running headings, check boxes, choices and dates.</summary>
internal static class FormInlines
{
    private const string BlankMonthAndDay = "(　/　)";
    private const string BlankEra = "令和　　年　　月　　日";

    private static readonly ValueList<string> YesNo = ["はい", "いいえ"];
    private static readonly PageNumber Number = new();
    private static readonly PageCount Count = new();

    public static Inline Read(in MarkupTag tag) => tag.Name switch
    {
        "page-number" => Number,
        "page-count" => Count,
        "running-heading" => new RunningHeading(tag.Number("level", 1, 1, 4)),
        "check" => ReadCheck(tag),
        "choice" => ReadChoice(tag),
        _ => ReadDate(tag),
    };

    private static CheckBox ReadCheck(in MarkupTag tag)
    {
        var state = tag.Word<bool?>("state", null, ("yes", true), ("no", false), ("blank", null), ("true", true), ("false", false));
        return new CheckBox(state, tag.Get("field"), tag.Get("label"));
    }

    private static Choice ReadChoice(in MarkupTag tag)
    {
        var options = tag.Has("options") ? tag.List("options") : YesNo;
        return new Choice(options, ReadSelected(tag, options), tag.Get("field"), tag.Get("label"));
    }

    // The text of an option comes first: a form may offer "no" or "1" as such.
    private static int? ReadSelected(in MarkupTag tag, ValueList<string> options)
    {
        if (tag.Get("selected") is not { } selected)
        {
            return null;
        }

        for (var i = 0; i < options.Count; i++)
        {
            if (options[i] == selected)
            {
                return i;
            }
        }

        int? index = selected switch
        {
            "yes" or "true" => 0,
            "no" or "false" => 1,
            "blank" => null,
            _ => int.TryParse(selected, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue,
        };
        if (index is null || index < options.Count)
        {
            return index;
        }

        tag.Report(MarkupFindings.UnknownOption, "selected", MarkupReport.Excerpt(selected), string.Join('・', options));
        return null;
    }

    private static DateField ReadDate(in MarkupTag tag)
    {
        var date = tag.Date("value");
        var format = tag.Word("format", '/', ("/", '/'), ("wareki", 'w'), ("iso", 'i'));
        var text = tag.Get("text") is { Length: > 0 } given ? given : format switch
        {
            'w' => date is null ? BlankEra : Era(date.Value, tag),
            'i' => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            _ => date is null ? BlankMonthAndDay : MonthAndDay(date.Value, tag.Date("plain-from")),
        };
        return new DateField(date, text, tag.Get("field"), tag.Get("label"));
    }

    // Month and day alone say which day is meant only within the twelve months that the form is about.
    private static string MonthAndDay(DateOnly date, DateOnly? plainFrom) =>
        plainFrom is { } from && (date < from || date >= from.AddYears(1))
            ? $"({JapaneseCalendar.FormatShort(date)})"
            : string.Create(CultureInfo.InvariantCulture, $"({date.Month}/{date.Day})");

    private static string Era(DateOnly date, in MarkupTag tag)
    {
        var text = JapaneseCalendar.Format(date);
        if (text is null)
        {
            tag.Report(MarkupFindings.NoEra, "value", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return text ?? "";
    }
}
