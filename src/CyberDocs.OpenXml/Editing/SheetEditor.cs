using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellFormats = CyberDocs.OpenXml.Workbooks.CellFormats;

namespace CyberDocs.OpenXml.Editing;

/// <summary>Changes cells of one sheet. Texts are written into their cells, so that the texts that cells share stay as they are. Not thread-safe.</summary>
internal sealed partial class SheetEditor
{
    private const int LongestText = 32_767;

    private readonly Worksheet sheet;
    private readonly string name;
    private readonly CellFormats formats;
    private readonly bool from1904;
    private readonly Func<IReadOnlyList<SharedStringItem>> shared;
    private readonly Func<string, string, IReadOnlyList<string>> textsAt;
    private readonly SheetData data;
    private readonly SortedList<int, Row> rows = [];
    private readonly List<CellArea> merged;
    private readonly List<CellArea> formulas = [];
    private readonly Dictionary<int, uint?> looks = [];
    private bool isChanged;
    private bool areNumbered;

    internal SheetEditor(
        WorksheetPart part, Worksheet sheet, string name, CellFormats formats, bool from1904, Func<IReadOnlyList<SharedStringItem>> shared,
        Func<string, string, IReadOnlyList<string>> textsAt)
    {
        (Part, this.sheet, this.name, this.formats, this.from1904, this.shared, this.textsAt) = (part, sheet, name, formats, from1904, shared, textsAt);
        data = sheet.GetFirstChild<SheetData>() ?? throw Refused("セルがないため", "has no cells");
        var number = 0;
        foreach (var row in data.Elements<Row>())
        {
            number = (int?)row.RowIndex?.Value ?? (number + 1);
            if (!rows.TryAdd(number, row) || rows.GetKeyAtIndex(rows.Count - 1) != number)
            {
                throw Refused("行の順が乱れているため", "has rows out of order");
            }

            foreach (var formula in row.Descendants<CellFormula>())
            {
                formulas.AddRange(CellArea.Of(formula.Reference?.Value));
            }
        }

        merged = [.. sheet.Elements<MergeCells>().SelectMany(all => all.Elements<MergeCell>()).SelectMany(cell => CellArea.Of(cell.Reference?.Value))];
    }

    private List<(uint? First, uint? Last, uint? Style)> Columns => field ??=
    [
        .. sheet.Elements<Columns>().SelectMany(all => all.Elements<Column>()).Select(column => (column.Min?.Value, column.Max?.Value, column.Style?.Value)),
    ];

    /// <summary>The sheet's name.</summary>
    public string Name => name;

    /// <summary>The sheet's part.</summary>
    public WorksheetPart Part { get; }

    /// <summary>Sets a text, or empties a cell; the cell's look stays.</summary>
    /// <exception cref="WorkbookEditException">The cell is calculated or hidden in a merged one, or the text does not go into a cell.</exception>
    public void Set(CellPlace place, string text)
    {
        if (text.Length > LongestText)
        {
            throw Refused($"{place} に入りきらない長さの文字のため", $"{place} cannot hold so long a text");
        }

        var cell = Emptied(place);
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(CellEscape.Escaped(text)) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    /// <summary>Sets a date: a true one where the cell shows dates, else the text 2024-08-05.</summary>
    /// <exception cref="WorkbookEditException">The cell is calculated or hidden in a merged one.</exception>
    public void Set(CellPlace place, DateOnly date)
    {
        var cell = Emptied(place);
        if (DayNumber.Of(date, from1904) is { } day && formats[(int)(cell.StyleIndex?.Value ?? 0)].Date is not null)
        {
            cell.CellValue = new CellValue(day);
            return;
        }

        Set(place, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private Cell Emptied(CellPlace place)
    {
        if (merged.Exists(area => area.Holds(place) && area.First != place))
        {
            throw Refused($"{place} が結合セルの中にあるため", $"{place} lies within merged cells");
        }

        var cell = CellAt(place);
        if (cell.CellFormula is not null || formulas.Exists(area => area.Holds(place)))
        {
            throw Refused($"{place} が数式のため", $"{place} is calculated");
        }

        isChanged = true;
        cell.RemoveAllChildren();
        cell.DataType = null;
        cell.ValueMetaIndex = null;
        return cell;
    }

    private Cell CellAt(CellPlace place)
    {
        var row = RowAt(place.Row);
        row.Spans = null;
        Cell? after = null;
        foreach (var (column, cell) in CellsOf(row))
        {
            cell.CellReference = new CellPlace(column, place.Row).ToString();
            if (column == place.Column)
            {
                return cell;
            }

            after = column < place.Column ? cell : after;
        }

        looked = null;
        var added = new Cell { CellReference = place.ToString(), StyleIndex = LookOf(row, place) };
        if (after is null)
        {
            row.PrependChild(added);
        }
        else
        {
            row.InsertAfter(added, after);
        }

        Grow(place);
        return added;
    }

    private static IEnumerable<(int Column, Cell Cell)> CellsOf(Row row)
    {
        var column = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } address ? SheetReader.ColumnOf(address) : column + 1;
            yield return (column, cell);
        }
    }

    private Row RowAt(int number)
    {
        if (rows.TryGetValue(number, out var row))
        {
            return row;
        }

        // Rows may go without numbers; one between them would move those below.
        if (!areNumbered)
        {
            areNumbered = true;
            foreach (var (known, other) in rows)
            {
                other.RowIndex = (uint)known;
            }
        }

        row = new Row { RowIndex = (uint)number };
        rows.Add(number, row);
        var at = rows.IndexOfKey(number);
        if (at == 0)
        {
            data.PrependChild(row);
        }
        else
        {
            data.InsertAfter(row, rows.GetValueAtIndex(at - 1));
        }

        return row;
    }

    private UInt32Value? LookOf(Row row, CellPlace place)
    {
        if (row.CustomFormat?.Value == true)
        {
            return row.StyleIndex;
        }

        if (!looks.TryGetValue(place.Column, out var look))
        {
            look = Columns.Find(column => column.First <= place.Column + 1 && column.Last > place.Column).Style;
            looks.Add(place.Column, look);
        }

        return look is { } style ? new UInt32Value(style) : null;
    }

    private void Grow(CellPlace place)
    {
        if (sheet.SheetDimension is { Reference.Value: { } text } dimension && CellArea.Of(text).FirstOrDefault() is { } area && area.Last != default)
        {
            dimension.Reference = area.With(place).ToString();
        }
    }

    private WorkbookEditException Refused(string japanese, string english) =>
        new($"シート「{name}」の{japanese} / sheet '{name}' {english}");
}
