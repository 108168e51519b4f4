namespace CyberDocs.Diagrams.Layout;

/// <summary>How wide blocks, rows and the columns of grids must be.</summary>
internal sealed partial class TierLayout
{
    private void MeasureWidths(LayoutBlock block)
    {
        if (!block.IsContainer)
        {
            var ports = Math.Max(block.TopPorts.Count, block.BottomPorts.Count);
            block.Width = Math.Max(block.Width, ((ports - 1) * Pitch) + (2 * PortInset));
            return;
        }

        foreach (var row in block.Rows)
        {
            foreach (var item in row.Items)
            {
                if (item.Block is { } inner)
                {
                    MeasureWidths(inner);
                }
            }
        }

        var least = block.Grid ? GridWidth(block) : 0;
        foreach (var row in block.Rows)
        {
            least = Math.Max(least, RowWidth(row));
        }

        var ownPorts = Math.Max(block.TopPorts.Count, block.BottomPorts.Count);
        block.Width = Math.Max(
            Math.Max(block.Width, least + (ReferenceEquals(block, root) ? 0 : 2 * block.Padding)), ((ownPorts - 1) * Pitch) + (2 * PortInset));
    }

    private double RowWidth(Row row)
    {
        var total = 0.0;
        for (var i = 0; i < row.Items.Count; i++)
        {
            total += row.Items[i].Width + (i == 0 ? 0 : GapBetween(row.Items[i - 1], row.Items[i]));
        }

        return total;
    }

    private double GapBetween(RowItem left, RowItem right) =>
        left.Block is not null && right.Block is not null ? spacing.Gap
        : left.Block is null && right.Block is null ? Pitch
        : ClearanceIn((left.Block?.Parent ?? right.Block?.Parent)!);

    private static double ClearanceIn(LayoutBlock container) => container.Parent is null ? OuterClearance : Clearance;

    // Columns as wide as their widest block, gutters as wide as the links that pass through them need.
    private double GridWidth(LayoutBlock block)
    {
        var columns = GridColumns(block);
        return columns.Count == 0 ? 0 : columns[^1].Left + columns[^1].Width + columns[^1].After;
    }

    private List<(double Left, double Width, double After)> GridColumns(LayoutBlock block)
    {
        List<double> widths = [];
        List<int> passes = [0];
        foreach (var row in block.Rows.Where(row => !row.IsHeader))
        {
            var column = 0;
            var run = 0;
            foreach (var item in row.Items)
            {
                if (item.Block is null)
                {
                    run++;
                    continue;
                }

                if (widths.Count == column)
                {
                    widths.Add(0);
                    passes.Add(0);
                }

                widths[column] = Math.Max(widths[column], item.Width);
                passes[column] = Math.Max(passes[column], run);
                run = 0;
                column++;
            }

            if (column < passes.Count)
            {
                passes[column] = Math.Max(passes[column], run);
            }
        }

        List<(double, double, double)> columns = [];
        var left = 0.0;
        for (var i = 0; i < widths.Count; i++)
        {
            left += i == 0
                ? passes[0] == 0 ? 0 : ((passes[0] - 1) * Pitch) + Clearance
                : Math.Max(spacing.Gap, passes[i] == 0 ? 0 : ((passes[i] - 1) * Pitch) + (2 * Clearance));
            var after = i == widths.Count - 1 && passes[i + 1] > 0 ? ((passes[i + 1] - 1) * Pitch) + Clearance : 0;
            columns.Add((left, widths[i], after));
            left += widths[i];
        }

        return columns;
    }
}
