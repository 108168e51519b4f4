using CyberDocs.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CyberDocs.OpenXml.Editing;

/// <summary>How wide and high the cells of a sheet are on a screen, about: enough to tell on which of them something lies. Immutable and thread-safe.</summary>
internal sealed class SheetMeasures
{
    private const double PixelsOfPoint = 96.0 / 72;
    private const double PixelsOfDigit = 7;
    private const double Most = 0.6;
    private const int LongestWalk = 64;

    private readonly Dictionary<int, double> heights = [];
    private readonly List<(uint First, uint Last, double Width)> widths = [];
    private readonly double height;
    private readonly double width;

    public SheetMeasures(Worksheet sheet)
    {
        var format = sheet.GetFirstChild<SheetFormatProperties>();
        height = (format?.DefaultRowHeight?.Value ?? 15) * PixelsOfPoint;
        width = ((format?.DefaultColumnWidth?.Value ?? 8.43) * PixelsOfDigit) + 5;
        foreach (var column in sheet.Elements<Columns>().SelectMany(all => all.Elements<Column>()))
        {
            var shown = ((column.Width?.Value ?? 8.43) * PixelsOfDigit) + 5;
            widths.Add((column.Min?.Value ?? 1, column.Max?.Value ?? 1, column.Hidden?.Value == true ? 0 : shown));
        }

        var rows = sheet.GetFirstChild<SheetData>()?.Elements<Row>() ?? [];
        foreach (var row in rows.Where(row => row is { RowIndex: not null } && (row.Height is not null || row.Hidden is not null)))
        {
            heights[(int)row.RowIndex!.Value] = row.Hidden?.Value == true ? 0 : (row.Height?.Value * PixelsOfPoint) ?? height;
        }
    }

    /// <summary>The cell that a point lies on with most of a height; null when it lies on a border.</summary>
    /// <param name="column">The column that the distance begins in, counted from 0.</param>
    /// <param name="x">The distance in pixels.</param>
    /// <param name="top">The row of the upper end, counted from 1.</param>
    /// <param name="above">How far that end lies below the row's own.</param>
    /// <param name="bottom">The row of the lower end.</param>
    /// <param name="below">How far that end lies below the row's own.</param>
    public CellPlace? CellOf(int column, double x, int top, double above, int bottom, double below)
    {
        for (var step = 0; x > WidthOf(column) && step < LongestWalk; step++)
        {
            x -= WidthOf(column++);
        }

        if (bottom - top is < 0 or > LongestWalk)
        {
            return null;
        }

        var parts = Enumerable.Range(top, bottom - top + 1).Select(row => (Row: row, Part: Math.Max(
            0, (row == bottom ? below : HeightOf(row)) - (row == top ? Math.Min(above, HeightOf(row)) : 0)))).ToList();
        var most = parts.MaxBy(part => part.Part);
        return most.Part >= Most * parts.Sum(part => part.Part) ? new CellPlace(column, most.Row) : null;
    }

    private double HeightOf(int row) => heights.GetValueOrDefault(row, height);

    private double WidthOf(int column) =>
        widths.Find(each => each.First <= column + 1 && column + 1 <= each.Last) is { First: > 0 } known ? known.Width : width;
}
