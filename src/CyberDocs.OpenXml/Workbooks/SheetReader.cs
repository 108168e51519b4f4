using System.Xml;
using CyberDocs.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Reads the rows of one sheet front to back. Not thread-safe.</summary>
/// <remarks>A hot path: a ledger may have 100,000 rows. Values go through one buffer; texts that cells share are one string.</remarks>
/// <param name="xml">The sheet's part.</param>
/// <param name="values">Reads its cells.</param>
/// <param name="meter">Counts what is read.</param>
/// <param name="wanted">Which cells are read; all of them when null.</param>
internal sealed class SheetReader(XmlReader xml, CellReader values, InputMeter meter, Func<CellPlace, bool>? wanted = null) : IDisposable
{
    private const int MostColumns = 16_384;

    private readonly List<(int Column, string Text)> cells = [];
    private readonly List<(int Column, DateOnly Date)> dates = [];
    private readonly List<int> struck = [];
    private readonly bool[] hiddenColumns = new bool[MostColumns];
    private bool inRows;
    private int column = -1;
    private int rowsRead;

    /// <summary>Counts what is read.</summary>
    public InputMeter Meter => meter;

    /// <summary>Row number, counted from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Whether people do not see the row.</summary>
    public bool IsHidden { get; private set; }

    /// <summary>Cells of the row that hold something, with their columns counted from 0.</summary>
    public IReadOnlyList<(int Column, string Text)> Cells => cells;

    /// <summary>The day that a cell of the row holds as a number; null when it is no date.</summary>
    public DateOnly? DateAt(int column) => dates.Find(each => each.Column == column) is { Date: var date } && date != default ? date : null;

    /// <summary>Whether a cell of the row is struck out, wholly or in part.</summary>
    public bool IsStruckAt(int column) => struck.Contains(column);

    /// <summary>Whether people do not see a column. Known once the first row was read.</summary>
    public bool IsHiddenColumn(int column) => column < hiddenColumns.Length && hiddenColumns[column];

    /// <summary>Moves to the next row that has cells with something in them.</summary>
    public bool Read()
    {
        cells.Clear();
        while (xml.Read())
        {
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "col") when !inRows:
                    AddColumns();
                    break;
                case (XmlNodeType.Element, "sheetData"):
                    inRows = !xml.IsEmptyElement;
                    break;
                case (XmlNodeType.EndElement, "sheetData"):
                    return false;
                case (XmlNodeType.Element, "row") when inRows:
                    BeginRow();
                    break;
                case (XmlNodeType.EndElement, "row") when cells.Count > 0:
                    return true;
                case (XmlNodeType.Element, "c") when inRows:
                    ReadCell();
                    break;
            }
        }

        return false;
    }

    public void Dispose() => xml.Dispose();

    private void BeginRow()
    {
        cells.Clear();
        dates.Clear();
        struck.Clear();
        column = -1;
        Row++;
        IsHidden = xml.GetAttribute("hidden") is "1" or "true";
        if (xml.GetAttribute("r") is { } number && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row))
        {
            Row = row;
        }

        meter.Check(InputLimit.Rows, ++rowsRead);
        if (Row is < 1 or > CellPlace.LastRow)
        {
            throw InputRefusedException.Over(InputLimit.Rows, CellPlace.LastRow);
        }
    }

    private void ReadCell()
    {
        column++;
        var (type, style) = (CellType.Number, 0);
        var isEmpty = xml.IsEmptyElement;
        while (xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "r":
                    column = ColumnOf(xml.Value) is >= 0 and var given ? given : column;
                    break;
                case "t":
                    type = CellReader.TypeOf(xml.Value);
                    break;
                case "s":
                    style = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
                    break;
            }
        }

        meter.Check(InputLimit.Columns, column + 1L);

        xml.MoveToElement();
        meter.Check(InputLimit.Columns, cells.Count);
        var place = new CellPlace(column, Row);
        if (!isEmpty && wanted?.Invoke(place) != false && values.Read(xml, type, style, place) is { Length: > 0 } text)
        {
            Add(text);
        }
    }

    // Programs that sort nothing may write B before A, or a cell twice.
    private void Add(string text)
    {
        var at = cells.Count;
        while (at > 0 && cells[at - 1].Column > column)
        {
            at--;
        }

        if (at > 0 && cells[at - 1].Column == column)
        {
            values.Repeated(new(column, Row), text);
            return;
        }

        cells.Insert(at, (column, text));
        if (values.Date is { } date)
        {
            dates.Add((column, date));
        }

        if (values.IsStruck)
        {
            struck.Add(column);
        }
    }

    private void AddColumns()
    {
        if (xml.GetAttribute("hidden") is "1" or "true"
            && int.TryParse(xml.GetAttribute("min"), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(xml.GetAttribute("max"), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            var end = Math.Min(last, MostColumns);
            meter.Add(InputLimit.Steps, Math.Max(0, end - first));
            for (var each = Math.Max(1, first); each <= end; each++)
            {
                hiddenColumns[each - 1] = true;
            }
        }
    }

    /// <summary>The column of an address, counted from 0; -1 for what is no address.</summary>
    public static int ColumnOf(ReadOnlySpan<char> address)
    {
        var number = 0;
        foreach (var c in address)
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                break;
            }

            number = (number * 26) + (c - 'A' + 1);
            if (number > MostColumns)
            {
                throw InputRefusedException.Over(InputLimit.Columns, MostColumns);
            }
        }

        return number - 1;
    }
}
