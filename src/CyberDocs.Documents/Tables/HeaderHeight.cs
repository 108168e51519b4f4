using CyberDocs.Documents;
using CyberDocs.Graphics;

namespace CyberDocs.Tables;

/// <summary>Estimates how high the header rows of a table are, for formats that do not lay out themselves.</summary>
internal static class HeaderHeight
{
    /// <summary>The height in points.</summary>
    /// <param name="head">The table.</param>
    /// <param name="edges">Edges of its columns.</param>
    /// <param name="theme">Looks.</param>
    /// <param name="measurer">Measures text.</param>
    public static double Of(TableHead head, double[] edges, Theme theme, ITextMeasurer measurer)
    {
        var look = new TableLook(theme, head.Style);
        var measure = new CellMeasure(measurer, theme);
        var grid = new SpanGrid(edges.Length - 1);
        var height = 0.0;
        foreach (var row in head.HeaderRows)
        {
            var tallest = 0.0;
            foreach (var slot in grid.Place(row).Slots)
            {
                if (slot.Cell is { RowSpan: 1 } cell)
                {
                    var style = look.Text(row, cell, inHeader: true);
                    var width = edges[slot.Column + slot.Span] - edges[slot.Column] - (2 * look.Style.PaddingX);
                    tallest = Math.Max(tallest, measure.Measure(cell.Content, style).LinesIn(width) * style.Size * style.LineHeight);
                }
            }

            height += tallest + (2 * look.Style.PaddingY);
        }

        return height;
    }
}
