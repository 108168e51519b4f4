namespace CyberDocs.Diagrams.Layout;

/// <summary>Heights, and positions from top to bottom.</summary>
internal sealed partial class TierLayout
{
    private void MeasureHeights(LayoutBlock container)
    {
        var isRoot = ReferenceEquals(container, root);
        var total = 0.0;
        for (var r = 0; r <= container.Rows.Count; r++)
        {
            var channel = container.Channels[r];
            var isEdge = r == 0 || r == container.Rows.Count;
            var least = isEdge ? 0 : isRoot ? spacing.RowGap : spacing.InnerRowGap;
            var used = channel.Hops.Count > 0 ? channel.Tracks.Sum() + (isRoot ? 2 : 1.2) * spacing.ChannelMargin : 0;
            channel.Height = Math.Max(least, used);
            total += channel.Height;
            if (r == container.Rows.Count)
            {
                break;
            }

            var row = container.Rows[r];
            foreach (var item in row.Items)
            {
                if (item.Block is { IsContainer: true } inner)
                {
                    MeasureHeights(inner);
                }

            }

            row.Height = Math.Max(row.Height, HeightOf(row));

            total += row.Height;
        }

        container.Height = Math.Max(container.Height, total + (isRoot ? 0 : container.Padding + 4));
    }

    private void PlaceRows(LayoutBlock container, double y)
    {
        var isRoot = ReferenceEquals(container, root);
        container.Y = y;
        y += isRoot || container.HasBorder ? 0 : 4;
        for (var r = 0; r <= container.Rows.Count; r++)
        {
            var channel = container.Channels[r];
            var row = r < container.Rows.Count ? container.Rows[r] : null;
            if (isRoot && row is not null && pinRoom > 0)
            {
                channel.Height += Spend(PushDown(row, y + channel.Height, pinRoom));
            }

            channel.Y = y;
            PlaceTracks(channel);
            y += channel.Height;
            if (row is not null)
            {
                PlaceRow(row, y, isRoot);
                y += row.Height;
            }
        }
    }

    // Leaves of one outermost row share a height and stand in the middle.
    private void PlaceRow(Row row, double y, bool isRoot)
    {
        var leaf = isRoot ? TallestLeaf(row) : 0;
        var bottom = y + row.Height;
        row.BorderY = y + BorderDepth(row);
        foreach (var block in row.Items.Select(item => item.Block).OfType<LayoutBlock>())
        {
            block.Height = block.IsContainer ? ZoneHeight(block, row) : Math.Max(block.Height, leaf);
            var natural = NaturalY(row, block, y);
            block.Y = HangDown(block, y, natural, y + row.Height);
            bottom = Math.Max(bottom, block.Y + block.Height);
            if (block.IsContainer)
            {
                PlaceRows(block, block.Y);
            }
        }

        row.Height += Spend(bottom - y - row.Height);
    }

    // Zones side by side end on one line, unless that would leave a large empty box.
    private static double ZoneHeight(LayoutBlock zone, Row row)
    {
        var full = row.Height - BorderDepth(row) + zone.FrameTop;
        return zone.FixedY is null && zone.Height >= full * 0.7 ? full : zone.Height;
    }

    private static double TallestLeaf(Row row) => row.Items.Max(item => item.Block is { IsContainer: false } own ? own.Height : 0);

    // Frames side by side begin on one line, which is where the deepest border runs.
    private static double BorderDepth(Row row) => Math.Max(
        row.IsBorder ? TallestLeaf(row) / 2 : 0, row.Items.Max(item => item.Block is { IsContainer: true } zone ? zone.FrameTop : 0));

    private static double HeightOf(Row row)
    {
        var depth = BorderDepth(row);
        var leaf = TallestLeaf(row);
        var zones = row.Items.Max(item => item.Block is { IsContainer: true } zone ? depth - zone.FrameTop + zone.Height : 0);
        return Math.Max(zones, row.IsBorder ? depth + (leaf / 2) : leaf);
    }

    private double NaturalY(Row row, LayoutBlock block, double y)
    {
        if (block.IsContainer)
        {
            return y + BorderDepth(row) - block.FrameTop;
        }

        var height = Math.Max(block.Height, TallestLeaf(row));
        return row.IsBorder ? y + BorderDepth(row) - (height / 2)
            : ReferenceEquals(row.Container, root) ? y + ((row.Height - height) / 2)
            : y;
    }

    private double Spend(double height)
    {
        pinRoom -= height;
        root.Height += height;
        return height;
    }

    private static void PlaceTracks(Channel channel)
    {
        var y = channel.Y + ((channel.Height - channel.Tracks.Sum()) / 2);
        var bottoms = new double[channel.Tracks.Count];
        for (var level = 0; level < bottoms.Length; level++)
        {
            y += channel.Tracks[level];
            bottoms[level] = y - 1.5;
        }

        foreach (var hop in channel.Hops)
        {
            hop.TrackY = hop.Level < 0 ? channel.Y : bottoms[hop.Level];
        }
    }
}
