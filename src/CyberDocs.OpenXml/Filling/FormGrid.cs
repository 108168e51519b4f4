using System.Runtime.InteropServices;

namespace CyberDocs.OpenXml.Filling;

/// <summary>A sheet of a workbook, or a table of a paper, as rows and columns. Not thread-safe.</summary>
/// <remarks>A row costs what stands in it, however wide the widest is: blanks of sheets are made where somebody asks for them.</remarks>
internal sealed class FormGrid
{
    private readonly Dictionary<(int Row, int Column), FormCell> byPlace;
    private readonly Func<int, int, FormCell?>? blank;
    private readonly Dictionary<int, int[]> above = [];
    private Dictionary<int, FormCell[]>? byRow;

    /// <param name="name">What people call it: the sheet's name, 表1, 本文.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="blank">Makes a cell where none is, so that something can be written there; null where that cannot be.</param>
    /// <param name="rows">How many rows it has at least.</param>
    /// <param name="columns">How many columns it has at least.</param>
    public FormGrid(string name, IEnumerable<FormCell> cells, Func<int, int, FormCell?>? blank = null, int rows = 0, int columns = 0)
    {
        (Name, this.blank, byPlace, Rows, Columns) = (name, blank, Covered(cells), rows, columns);
        foreach (var (row, column) in byPlace.Keys)
        {
            (Rows, Columns) = (Math.Max(Rows, row), Math.Max(Columns, column + 1));
            FirstRow = FirstRow == 0 ? row : Math.Min(FirstRow, row);
        }
    }

    public string Name { get; }

    /// <summary>Texts that stand before it, such as the heading of a table.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Whether it holds the paragraphs of a paper, one a row, and no table.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether it holds the paragraphs of a paper in parts, so that no column means anything.</summary>
    public bool AreLines { get; init; }

    /// <summary>Whether a word in it can be framed; in workbooks it cannot.</summary>
    public bool TakesFrames { get; init; }

    /// <summary>The first row that holds a cell: parts of a table keep its numbers, and what looks at rows looks at none of other parts.</summary>
    public int FirstRow { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>Cells with something in them, from top left on.</summary>
    public IReadOnlyList<FormCell> Written => field ??=
    [
        .. byPlace.Values.Where(cell => !cell.IsBlank).Distinct<FormCell>(ReferenceEqualityComparer.Instance)
            .OrderBy(cell => cell.Area.First.Row).ThenBy(cell => cell.Area.First.Column),
    ];

    /// <summary>The cell that covers a place; null where a form has none.</summary>
    public FormCell? At(int row, int column)
    {
        if (!byPlace.TryGetValue((row, column), out var cell) && blank is not null && row >= 1 && row <= Rows && column >= 0 && column < Columns
            && (cell = blank(row, column)) is not null)
        {
            byPlace.Add((row, column), cell);
        }

        return cell;
    }

    /// <summary>The cell that covers a place and says something; null where none does.</summary>
    public FormCell? WrittenAt(int row, int column) => byPlace.TryGetValue((row, column), out var cell) && !cell.IsBlank ? cell : null;

    /// <summary>The nearest cell above a place that says something; null where none does.</summary>
    public FormCell? WrittenAbove(int row, int column)
    {
        if (!above.TryGetValue(column, out var nearest))
        {
            nearest = new int[Rows - FirstRow + 2];
            for (var at = FirstRow; at <= Rows; at++)
            {
                nearest[at - FirstRow + 1] = WrittenAt(at, column) is null ? nearest[at - FirstRow] : at;
            }

            above.Add(column, nearest);
        }

        return nearest[Math.Clamp(row - FirstRow, 0, Rows - FirstRow + 1)] is var found and > 0 ? WrittenAt(found, column) : null;
    }

    /// <summary>The cells of a row that the form holds, from left to right, each once.</summary>
    public IReadOnlyList<FormCell> Row(int row)
    {
        if (byRow is null)
        {
            var rows = new Dictionary<int, List<(int Column, FormCell Cell)>>();
            foreach (var (place, cell) in byPlace)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(rows, place.Row, out _) ??= []).Add((place.Column, cell));
            }

            byRow = rows.ToDictionary(each => each.Key, each => (FormCell[])
            [
                .. each.Value.OrderBy(known => known.Column).Select(known => known.Cell).Distinct<FormCell>(ReferenceEqualityComparer.Instance),
            ]);
        }

        return byRow.GetValueOrDefault(row, []);
    }

    /// <summary>What stands or can be written in each place of a row, from left to right.</summary>
    public IEnumerable<(int Column, FormCell Cell)> Places(int row)
    {
        if (blank is null)
        {
            return Row(row).Select(cell => (cell.Area.First.Column, cell));
        }

        return from column in Enumerable.Range(0, Columns) let cell = At(row, column) where cell is not null select (column, cell);
    }

    /// <summary>What stands in some columns, under their own numbers, as a table of its own.</summary>
    public FormGrid Part(int firstColumn, int lastColumn) =>
        Of(1, Rows, firstColumn, lastColumn, cell => cell.Area.First.Column >= firstColumn && cell.Area.First.Column <= lastColumn, Before);

    /// <summary>Some of its rows, under their own numbers, as a table of its own.</summary>
    public FormGrid PartOfRows(int firstRow, int lastRow) =>
        Of(firstRow, lastRow, 0, Columns - 1, cell => cell.Area.First.Row >= firstRow, firstRow == 1 ? Before : []);

    private FormGrid Of(int firstRow, int lastRow, int firstColumn, int lastColumn, Func<FormCell, bool> isWithin, IReadOnlyList<string> before)
    {
        var cells = Enumerable.Range(firstRow, lastRow - firstRow + 1).SelectMany(Row).Where(isWithin).Distinct<FormCell>(ReferenceEqualityComparer.Instance);
        Func<int, int, FormCell?>? room = blank is null ? null
            : (row, column) => row >= firstRow && column >= firstColumn && At(row, column) is { } cell && isWithin(cell) ? cell : null;
        return new FormGrid(Name, cells, room, blank is null ? 0 : lastRow, blank is null ? 0 : lastColumn + 1) { Before = before, TakesFrames = TakesFrames };
    }

    private static Dictionary<(int Row, int Column), FormCell> Covered(IEnumerable<FormCell> cells)
    {
        var all = new Dictionary<(int Row, int Column), FormCell>();
        foreach (var cell in cells)
        {
            for (var row = cell.Area.First.Row; row <= cell.Area.Last.Row; row++)
            {
                for (var column = cell.Area.First.Column; column <= cell.Area.Last.Column; column++)
                {
                    all.TryAdd((row, column), cell);
                }
            }
        }

        return all;
    }
}
