namespace CyberDocs.Diagrams.Layout;

/// <summary>
/// Blocks that a person has pinned to a place on the page. A pin for which there is no room gives way; nothing ever covers anything for its sake.
/// </summary>
internal sealed partial class TierLayout
{
    /// <summary>Height that pinned blocks may still take up.</summary>
    private double pinRoom;

    private bool HasFixedColumns => root.Rows.Exists(row => row.Items.Exists(item => item.Block?.FixedX is not null));

    private bool HasFixedRows => root.Rows.Exists(row => row.Items.Exists(item => item.Block?.FixedY is not null));

    // Pinned blocks stay; the others find their places in the stretches between them.
    private double[] AroundPins(Row row)
    {
        var items = row.Items;
        for (var tries = items.Count * items.Count; ; tries--)
        {
            var (from, to) = FirstTightStretch(items);
            // A row that is too wide without any pin is none of their doing.
            if (from is null || (from == 0 && to == items.Count))
            {
                break;
            }

            if (tries > 0 && MoveOut(items, from.Value, to!.Value))
            {
                continue;
            }

            var last = to!.Value < items.Count ? to.Value : from.Value - 1;
            var block = items[last].Block!;
            (block.FixedX, block.GaveWay) = (null, true);
            items[last].Desired = Math.Clamp(items[last].Desired, root.X, root.X + root.Width);
        }

        var result = new double[items.Count];
        for (var start = 0; start < items.Count;)
        {
            var end = items.FindIndex(start, item => item.FixedCenter is not null);
            end = end < 0 ? items.Count : end;
            var (left, right) = Edges(items, start, end);
            Separated(items.GetRange(start, end - start), left, right).CopyTo(result, start);
            if (end < items.Count)
            {
                result[end] = items[end].FixedCenter!.Value;
            }

            start = end + 1;
        }

        return result;
    }

    // The first run of free items, from and up to its pinned neighbours, that is wider than the room between them.
    private (int? From, int? To) FirstTightStretch(List<RowItem> items)
    {
        for (var start = 0; start <= items.Count;)
        {
            var end = items.FindIndex(start, item => item.FixedCenter is not null);
            end = end < 0 ? items.Count : end;
            if (Slack(items, start, end) < -0.01)
            {
                return (start, end);
            }

            start = end + 1;
        }

        return (null, null);
    }

    private double Slack(List<RowItem> items, int start, int end)
    {
        var (left, right) = Edges(items, start, end);
        var used = 0.0;
        for (var i = start; i < end; i++)
        {
            used += items[i].Width + (i == start ? 0 : GapBetween(items[i - 1], items[i]));
        }

        return right - left - used;
    }

    private (double Left, double Right) Edges(List<RowItem> items, int start, int end)
    {
        var left = start == 0 ? root.X : items[start - 1].FixedCenter!.Value + (items[start - 1].Width / 2);
        var right = end == items.Count ? root.X + root.Width : items[end].FixedCenter!.Value - (items[end].Width / 2);
        if (start == end)
        {
            // Two pinned neighbours keep the usual distance, which the edges of the page do not ask for.
            return start > 0 && end < items.Count ? (left, right - GapBetween(items[start - 1], items[end])) : (left, right);
        }

        return (start == 0 ? left : left + GapBetween(items[start - 1], items[start]),
            end == items.Count ? right : right - GapBetween(items[end - 1], items[end]));
    }

    // Takes the outermost free item of a tight stretch to the other side of a pinned neighbour, where there is room for it.
    private bool MoveOut(List<RowItem> items, int from, int to)
    {
        if (from == to)
        {
            return false;
        }

        var right = to < items.Count ? StretchAfter(items, to) : -1;
        var left = from > 0 ? StretchBefore(items, from) : -1;
        if (right > 0 && (left <= 0 || right >= left))
        {
            (items[to - 1], items[to]) = (items[to], items[to - 1]);
            return true;
        }

        if (left > 0)
        {
            (items[from - 1], items[from]) = (items[from], items[from - 1]);
            return true;
        }

        return false;

        double StretchAfter(List<RowItem> all, int pin)
        {
            var end = all.FindIndex(pin + 1, item => item.FixedCenter is not null);
            return Slack(all, pin + 1, end < 0 ? all.Count : end) - all[to - 1].Width - (2 * spacing.Gap);
        }

        double StretchBefore(List<RowItem> all, int start)
        {
            var begin = start < 2 ? -1 : all.FindLastIndex(start - 2, item => item.FixedCenter is not null);
            return Slack(all, begin + 1, start - 1) - all[start].Width - (2 * spacing.Gap);
        }
    }

    // How far down the row goes for the sake of its first pinned block, when there is so much room left.
    private double PushDown(Row row, double y, double room)
    {
        foreach (var block in row.Items.Select(item => item.Block).OfType<LayoutBlock>().Where(block => block.FixedY is not null))
        {
            var by = block.FixedY!.Value - NaturalY(row, block, y);
            if (by >= -0.25 && by <= room + 0.25)
            {
                return Math.Clamp(by, 0, room);
            }
        }

        return 0;
    }

    // A block may hang lower than its neighbours, since nothing else stands in its columns; the row then reaches further down.
    private double HangDown(LayoutBlock block, double top, double natural, double bottom)
    {
        if (block.FixedY is not { } wished)
        {
            return natural;
        }

        if (wished >= top - 0.25 && wished + block.Height <= bottom + pinRoom + 0.25)
        {
            return wished;
        }

        block.GaveWay = true;
        return natural;
    }
}
