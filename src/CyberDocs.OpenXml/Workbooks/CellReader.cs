using System.Xml;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.Sources;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Turns cells into the texts that people see. Not thread-safe.</summary>
/// <param name="shared">Texts that cells refer to by number.</param>
/// <param name="struck">Numbers of those that are struck out, wholly or in part.</param>
/// <param name="formats">Number formats.</param>
/// <param name="from1904">Whether days are counted from 1904.</param>
/// <param name="flaws">Takes what is wrong with cells; null to say nothing.</param>
/// <param name="findings">Takes findings about single characters; null to say nothing.</param>
/// <param name="meter">Counts what is read.</param>
internal sealed class CellReader(
    IReadOnlyList<string> shared, IReadOnlySet<int> struck, CellFormats formats, bool from1904, CellFlaws? flaws, FindingCollector? findings, InputMeter meter)
{
    private const int DigitsKept = 15;

    /// <summary>1990 and 2100 as spreadsheets count days.</summary>
    private const int FirstDay = 32_874;
    private const int LastDay = 73_051;

    private readonly StringPool pool = new();
    private readonly StringBuilder inline = new();
    private char[] buffer = new char[256];
    private bool isStruck;

    /// <summary>Whether the cell read last is struck out, wholly or in part.</summary>
    public bool IsStruck { get; private set; }

    /// <summary>The day that the cell read last holds as a number; null when it is no date.</summary>
    public DateOnly? Date { get; private set; }

    public static CellType TypeOf(string name) => name switch
    {
        "s" => CellType.Shared,
        "inlineStr" => CellType.Inline,
        "str" => CellType.Text,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.Date,
        _ => CellType.Number,
    };

    /// <summary>Reports a cell that the file holds a second time.</summary>
    public void Repeated(CellPlace cell, string text) => flaws?.Add(RealFileFindings.CellTwice, cell, text);

    /// <summary>The text of the cell that the reader stands on; leaves it at the cell's end.</summary>
    /// <exception cref="InputRefusedException">It is longer than a cell can be.</exception>
    public string Read(XmlReader xml, CellType type, int style, CellPlace cell)
    {
        var depth = xml.Depth;
        var length = 0;
        string? text = null;
        string? formula = null;
        inline.Clear();
        isStruck = false;
        Date = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "v":
                    length = Content(xml);
                    text = Value(buffer.AsSpan(0, length), type, style, cell);
                    break;
                case "t":
                    length = Content(xml);
                    inline.Append(buffer, 0, length);
                    meter.Check(InputLimit.Characters, inline.Length);
                    break;
                case "rPh":
                    SkipReading(xml);
                    break;
                case "strike":
                    isStruck |= SharedStrings.IsOn(xml);
                    break;
                case "f":
                    length = Content(xml);
                    formula = new string(buffer, 0, length);
                    break;
            }
        }

        // A formula whose text came out empty has an empty value; one that was never reckoned, or whose number is empty, has none.
        if (formula is not null && (text is null || (text.Length == 0 && type == CellType.Number)) && type != CellType.Inline)
        {
            flaws?.Add(WorkbookFindings.FormulaWithoutValue, cell, "=" + formula);
            return "";
        }

        if (formula is not null && flaws?.AreAnswers == true)
        {
            flaws.Add(WorkbookFindings.FormulaAnswer, cell, "=" + formula);
        }

        text = type == CellType.Inline ? SharedStrings.Clean(pool.Of(inline)) : text ?? "";
        meter.Add(InputLimit.AllCharacters, text.Length);
        IsStruck = text.Length > 0 && (formats.IsStruck(style) || isStruck);
        if (IsStruck && flaws?.AreAnswers == false)
        {
            flaws.Add(RealFileFindings.StruckOut, cell, text);
        }

        return findings is null || flaws is null || PrintableText.IsClean(text) ? text
            : PrintableText.CleanValue(text, flaws.PlaceOf(cell), findings);
    }

    private string Value(ReadOnlySpan<char> raw, CellType type, int style, CellPlace cell)
    {
        switch (type)
        {
            case CellType.Shared:
                if (!int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= shared.Count)
                {
                    throw new InvalidDataException($"{cell}: {raw}");
                }

                isStruck = struck.Contains(at);
                return shared[at];
            case CellType.Text:
                return SharedStrings.Clean(pool.Of(raw));
            case CellType.Boolean:
                return raw.Trim() is "1" or "true" ? "TRUE" : raw.IsWhiteSpace() ? "" : "FALSE";
            case CellType.Error:
                flaws?.Add(WorkbookFindings.CellError, cell, pool.Of(raw));
                return "";
            case CellType.Date:
                return pool.Of(raw.IndexOf('T') is > 0 and var mark ? raw[..mark] : raw);
            default:
                return Number(raw.Trim(), formats[style], cell);
        }
    }

    private string Number(ReadOnlySpan<char> raw, NumberFormat format, CellPlace cell)
    {
        if (raw.IsEmpty || format.IsOpenChoice(raw))
        {
            return "";
        }

        if (format.Date is { } dates && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial))
        {
            var date = dates.Show(serial, from1904);
            if (date is null)
            {
                flaws?.Add(WorkbookFindings.BadDateNumber, cell, pool.Of(raw));
                return pool.Of(raw);
            }

            Date = dates.IsDate ? DateNumberFormat.DateOf(serial, from1904) : null;
            if (dates.HidesYear)
            {
                flaws?.Add(WorkbookFindings.YearNotShown, cell, date);
            }

            return pool.Of(date);
        }

        var text = pool.Of(Shown(new string(raw), format));
        if (text.Length > DigitsKept && text.Count(char.IsAsciiDigit) > DigitsKept && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
        {
            flaws?.Add(WorkbookFindings.LongNumber, cell, text);
        }

        return text;
    }

    // A time of day that a format without decimals rounds up would become the next day: such a number is taken as it is stored.
    private static string Shown(string raw, NumberFormat format)
    {
        var text = format.Show(raw);
        return text.Length == 5 && raw.Length > 5 && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value is >= FirstDay and < LastDay && text == ((int)value + 1).ToString(CultureInfo.InvariantCulture)
            ? NumberFormat.General.Show(raw)
            : text;
    }

    // The text of an element, in the buffer; leaves the reader at its end.
    private int Content(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return 0;
        }

        var depth = xml.Depth;
        var length = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                length = Append(xml, length);
            }
        }

        return length;
    }

    private int Append(XmlReader xml, int length)
    {
        // The reader hands out no half of a character beyond U+FFFF: there is room for two units each time.
        while (xml.ReadValueChunk(buffer, length, buffer.Length - length) is > 0 and var read)
        {
            length += read;
            if (length >= buffer.Length - 1)
            {
                meter.Check(InputLimit.Characters, length + 1L);
                Array.Resize(ref buffer, 2 * buffer.Length);
            }
        }

        return length;
    }

    // Readings of Japanese words stand beside the text that they belong to.
    private static void SkipReading(XmlReader xml)
    {
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
        }
    }
}
