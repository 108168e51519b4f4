using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Word;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>Writes the cells of one sheet, and remembers what the file wants after them.</summary>
internal sealed partial class Sheet(Workbook book, string name, XmlPart part) : SheetCells(part)
{
    /// <summary>Width of one digit of the standard font in points, the unit of column widths.</summary>
    public const double Digit = 6;

    private const int LongestText = 32_767;

    private readonly List<(int Column, int Row, int LastColumn, int LastRow)> merges = [];
    private readonly SortedDictionary<string, List<CellPlace>> choices = new(StringComparer.Ordinal);
    private readonly List<CellPlace> dates = [];
    private readonly List<(CellPlace Cell, string Target)> links = [];
    private readonly List<int> breaks = [];

    public string Name { get; } = name;

    public Relationships Relationships { get; } = new();

    /// <summary>Puts the next row on a new page.</summary>
    public void BreakPage()
    {
        if (Row > 0)
        {
            breaks.Add(Row);
        }
    }

    public void Merge(int column, int lastColumn, int lastRow) => Merge(column, Row, lastColumn, lastRow);

    public void Merge(int column, int row, int lastColumn, int lastRow) => merges.Add((column, row, lastColumn, lastRow));

    /// <summary>Height of lines of a font size with the cell's padding, in points.</summary>
    /// <remarks>Lines of a font that stands in for a missing one are up to 1.45 times its size high; in a single line the padding makes up for it.</remarks>
    public static double Height(int lines, double size) => lines <= 1 ? (size * 1.25) + 3 : (lines * size * 1.45) + 1;

    public void Cell(int column, CellLook look, CellText? text)
    {
        var link = text?.Link is { } target && Usable(target) ? target : null;
        var open = OpenChoice.FormatOf(text?.Field);
        var style = book.Styles.Id((link is null ? look : look with { Link = true, Color = new(0x0B, 0x4F, 0x8A) }) with
        {
            NumberFormat = text?.Date?.Format ?? open,
            Shrinks = open is not null,
        });
        if (open is not null)
        {
            Number(column, style, OpenChoice.Number);
        }
        else if (text is null || text.Pieces.Count == 0)
        {
            Open(column, style).Raw("\"/>"u8);
        }
        else if (text.Date is { } date)
        {
            Number(column, style, date.Serial);
        }
        else if (text.IsPlain)
        {
            Text(column, style, Shown(text.Pieces[0].Text, column, LongestText));
        }
        else
        {
            Open(column, style).Raw("\" t=\"inlineStr\"><is>"u8);
            WriteRuns(text, look, column);
            Part.Raw("</is></c>"u8);
        }

        if (link is not null)
        {
            links.Add((new(column, Row), link));
        }

        if (text?.Field is { } field)
        {
            AddField(field, new CellPlace(column, Row));
        }
    }

    private bool Usable(string target)
    {
        if (target is ['#', _, ..] || InlineRuns.Address(target) is not null)
        {
            return true;
        }

        book.Findings.ReportOnce(WritingFindings.UnusableAddress, target);
        return false;
    }

    private void AddField(Inline field, CellPlace cell)
    {
        book.AddField(CellText.FieldOf(field)!, this, cell);
        if (field is DateField)
        {
            dates.Add(cell);
        }

        var options = field switch
        {
            Choice choice => string.Join(',', choice.Options),
            CheckBox => "☑,☐",
            _ => null,
        };
        var commas = field is Choice { Options: var each } && each.Any(o => o.Contains(',', StringComparison.Ordinal));
        if (options is { Length: > 0 and <= 250 } && !commas)
        {
            if (!choices.TryGetValue(options, out var cells))
            {
                choices.Add(options, cells = []);
            }

            cells.Add(cell);
        }
    }

    private void WriteRuns(CellText text, CellLook look, int column)
    {
        var room = LongestText;
        foreach (var (piece, set) in text.Pieces)
        {
            if (room <= 0)
            {
                break;
            }

            Part.Raw("<r><rPr>"u8).Raw(set.Bold || look.Bold ? "<b/>"u8 : ""u8).Raw(set.Underlined ? "<u/>"u8 : ""u8);
            CellStyles.Font(Part, look.Size, set.Color ?? look.Color);
            Part.Raw("<rFont val=\""u8).Text(book.Theme.FontFamilies[0]).Raw("\"/><family val=\"2\"/><charset val=\"128\"/></rPr>"u8);
            CellEscape.Write(Part, Shown(piece, column, room));
            Part.Raw("</r>"u8);
            room -= piece.Length;
        }
    }

    private ReadOnlySpan<char> Shown(string text, int column, int room)
    {
        if (text.Length <= room)
        {
            return text;
        }

        book.Findings.Report(WritingFindings.LongCell, $"{Name}!{new CellPlace(column, Row)}");
        return text.AsSpan(0, char.IsHighSurrogate(text[room - 1]) ? room - 1 : room);
    }
}
