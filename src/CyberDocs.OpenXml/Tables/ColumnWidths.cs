using CyberDocs.Collections;
using CyberDocs.Documents;

namespace CyberDocs.OpenXml.Tables;

/// <summary>Shares the width of the text among the columns of a table.</summary>
internal static class ColumnWidths
{
    /// <summary>Rows that are looked at to find how wide a column's content is.</summary>
    public const int SampledRows = 200;

    private const double Narrowest = 18;
    private const double WidestShare = 0.45;

    public static bool NeedContent(TableHead head) => head.Columns.Any(c => c.Unit == ColumnUnit.Content || (c.Unit == ColumnUnit.Points && c.Width <= 0));

    /// <summary>Widths in points; together they never exceed <paramref name="width"/>.</summary>
    public static double[] Share(TableHead head, IReadOnlyList<TableRow> sample, Theme theme, double width)
    {
        var columns = head.Columns;
        var widths = new double[columns.Count];
        var natural = NeedContent(head) ? Natural(head, sample, theme) : widths;
        var weights = 0.0;
        for (var i = 0; i < columns.Count; i++)
        {
            switch (columns[i])
            {
                case { Unit: ColumnUnit.Points, Width: > 0 } points:
                    widths[i] = points.Width;
                    break;
                case { Unit: ColumnUnit.Weight } weight:
                    weights += Math.Max(weight.Width, 0.01);
                    break;
                default:
                    widths[i] = Math.Clamp(natural[i], Narrowest, Math.Max(Narrowest, width * WidestShare));
                    break;
            }
        }

        var weighted = columns.Count(c => c.Unit == ColumnUnit.Weight);
        var taken = widths.Sum();
        var room = width - (weighted * Narrowest);
        if (taken > room && taken > 0)
        {
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] *= Math.Max(room, width * 0.2) / taken;
            }

            taken = widths.Sum();
        }

        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Unit == ColumnUnit.Weight)
            {
                widths[i] = Math.Max(0, width - taken) * Math.Max(columns[i].Width, 0.01) / weights;
            }
        }

        return widths;
    }

    private static double[] Natural(TableHead head, IReadOnlyList<TableRow> sample, Theme theme)
    {
        var look = theme.Table(head.Style);
        var natural = new double[head.Columns.Count];
        Measure(head.HeaderRows, theme.Text(look.HeaderText, "th").Size);
        Measure(sample, theme.Text(look.CellText, "td").Size);
        return natural;

        void Measure(IReadOnlyList<TableRow> rows, double size)
        {
            var grid = new SpanGrid(natural.Length);
            foreach (var row in rows)
            {
                foreach (var slot in grid.Place(row).Slots)
                {
                    if (slot.Cell is { ColumnSpan: 1 } cell)
                    {
                        natural[slot.Column] = Math.Max(natural[slot.Column], (TextWidth.LongestLine(cell.Content) * size) + (2 * look.PaddingX) + 1);
                    }
                }
            }
        }
    }
}
