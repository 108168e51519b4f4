using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>A cell that holds a date: its day number and the number format that shows it as the document prints it.</summary>
internal readonly record struct CellDate(int Serial, string Format)
{
    /// <summary>The date of an inline, or null where no number format shows the text that stands there.</summary>
    public static CellDate? Of(Inline inline) =>
        inline is DateField { Field: null, Value: { } value } date && DayNumber.Of(value) is { } serial && FormatOf(date.Text, value) is { } format
            ? new CellDate(serial, format)
            : null;

    private static string? FormatOf(string text, DateOnly value)
    {
        if (text == value.ToString("yyyy/M/d", System.Globalization.CultureInfo.InvariantCulture))
        {
            return "yyyy/m/d";
        }

        if (text == value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        {
            return "yyyy-mm-dd";
        }

        return text == Japanese.JapaneseCalendar.FormatShort(value) ? "[$-411]ge.m.d"
            : text == Japanese.JapaneseCalendar.Format(value) ? "[$-411]ggge\"年\"m\"月\"d\"日\""
            : null;
    }
}
