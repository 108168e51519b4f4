namespace CyberDocs.OpenXml.Filling;

/// <summary>A sheet of a workbook, or a table of a paper, as rows and columns. Not thread-safe.</summary>
/// <param name="name">What people call it: the sheet's name, 表1, 本文.</param>
/// <param name="cells">Its cells.</param>
/// <param name="blank">Makes a cell where none is, so that something can be written there; null where that cannot be.</param>
internal sealed class FormGrid(string name, IEnumerable<FormCell> cells, Func<int, int, FormCell>? blank = null)
{
    private readonly Dictionary<(int Row, int Column), FormCell> byPlace = Covered(cells);

    public string Name => name;

    /// <summary>Texts that stand before it, such as the heading of a table.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    /// <summary>Whether it holds the paragraphs of a paper, one a row, and no table.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether it holds the paragraphs of a paper in parts, so that no column means anything.</summary>
    public bool AreLines { get; init; }

    /// <summary>Whether a word in it can be framed; in workbooks it cannot.</summary>
    public bool TakesFrames { get; init; }

    public int Rows => field > 0 ? field : field = byPlace.Count == 0 ? 0 : byPlace.Keys.Max(place => place.Row);

    public int Columns => field > 0 ? field : field = byPlace.Count == 0 ? 0 : byPlace.Keys.Max(place => place.Column) + 1;

    /// <summary>Cells with something in them, from top left on.</summary>
    public IReadOnlyList<FormCell> Written => field ??=
        [.. byPlace.Values.Distinct().Where(cell => !cell.IsBlank).OrderBy(cell => cell.Area.First.Row).ThenBy(cell => cell.Area.First.Column)];

    /// <summary>The cell that covers a place; null where a form has none.</summary>
    public FormCell? At(int row, int column)
    {
        if (!byPlace.TryGetValue((row, column), out var cell) && blank is not null && row >= 1 && row <= Rows && column >= 0 && column < Columns)
        {
            byPlace.Add((row, column), cell = blank(row, column));
        }

        return cell;
    }

    /// <summary>The cells of some rows from left to right, each once.</summary>
    public IEnumerable<FormCell> Row(int row) =>
        Enumerable.Range(0, Columns).Select(column => At(row, column)).OfType<FormCell>().Distinct(ReferenceEqualityComparer.Instance).Cast<FormCell>();

    /// <summary>What stands in some columns, under their own numbers, as a table of its own.</summary>
    public FormGrid Part(int firstColumn, int lastColumn)
    {
        var columns = Enumerable.Range(firstColumn, lastColumn - firstColumn + 1);
        return new FormGrid(
            name,
            Enumerable.Range(1, Rows).SelectMany(row => columns.Select(column => At(row, column))).OfType<FormCell>()
                .Where(cell => cell.Area.First.Column >= firstColumn).Distinct(ReferenceEqualityComparer.Instance).Cast<FormCell>())
        {
            Before = Before,
            TakesFrames = TakesFrames,
        };
    }

    /// <summary>Some of its rows, under their own numbers, as a table of its own.</summary>
    public FormGrid PartOfRows(int firstRow, int lastRow) => new(
        name,
        Enumerable.Range(firstRow, lastRow - firstRow + 1).SelectMany(Row).Where(cell => cell.Area.First.Row >= firstRow)
            .Distinct(ReferenceEqualityComparer.Instance).Cast<FormCell>())
    {
        Before = firstRow == 1 ? Before : [],
        TakesFrames = TakesFrames,
    };

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
