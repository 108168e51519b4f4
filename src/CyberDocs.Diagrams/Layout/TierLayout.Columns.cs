namespace CyberDocs.Diagrams.Layout;

/// <summary>Positions from left to right.</summary>
internal sealed partial class TierLayout
{
    private const int Sweeps = 4;

    private void PlaceColumns()
    {
        foreach (var row in root.Rows)
        {
            SpreadEvenly(row);
        }

        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var r = root.Rows.Count - 1; r >= 0; r--)
            {
                Arrange(root.Rows[r], above: sweep == Sweeps - 1, below: true, mayReorder: sweep < Sweeps - 1);
            }

            for (var r = 0; r < root.Rows.Count; r++)
            {
                Arrange(root.Rows[r], above: true, below: sweep > 0, mayReorder: false);
            }
        }

        // Balanced first, then every pass straight above what it leads to, so that a long link turns once and early.
        foreach (var (above, below, upward) in ((bool, bool, bool)[])[(true, true, false), (true, false, false), (false, true, true), (false, true, true)])
        {
            PlacePorts(root, bottom: true);
            PlacePorts(root, bottom: false);
            SettlePasses(root, above, below, upward);
        }

        PlacePorts(root, bottom: true);
        PlacePorts(root, bottom: false);
        for (var round = 0; round < 4 && Part(root); round++)
        {
        }
    }

    private void SpreadEvenly(Row row)
    {
        var slack = Math.Max(0, root.Width - RowWidth(row));
        var gap = slack / Math.Max(row.Items.Count, 1);
        var x = root.X + (gap / 2);
        for (var i = 0; i < row.Items.Count; i++)
        {
            var item = row.Items[i];
            x += i == 0 ? 0 : GapBetween(row.Items[i - 1], item) + gap;
            MoveTo(item, x + (item.Width / 2));
            x += item.Width;
        }
    }

    private void Arrange(Row row, bool above, bool below, bool mayReorder)
    {
        var blocksMove = row.Reorder;
        foreach (var item in row.Items)
        {
            var center = item.Center;
            item.Desired = item.FixedCenter ?? (item.Block is not null && !blocksMove ? center : Wish(item, center, above, below));
        }

        var hasPins = row.Items.Exists(item => item.FixedCenter is not null);

        if (blocksMove || hasPins)
        {
            if (mayReorder || hasPins)
            {
                StableSort(row.Items);
            }
        }
        else if (mayReorder)
        {
            WeavePasses(row);
        }

        var wishes = hasPins ? AroundPins(row) : Separated(row.Items, root.X, root.X + root.Width);
        for (var i = 0; i < wishes.Length; i++)
        {
            MoveTo(row.Items[i], wishes[i]);
        }
    }

    // Middles of things in their order between two edges.
    private double[] Separated(List<RowItem> items, double left, double right)
    {
        var wishes = new double[items.Count];
        var distances = new double[items.Count];
        for (var i = 0; i < wishes.Length; i++)
        {
            wishes[i] = items[i].Desired;
            distances[i] = i == 0 ? 0 : Distance(items[i - 1], items[i]);
        }

        if (wishes.Length > 0)
        {
            Separation.Solve(wishes, distances, left + (items[0].Width / 2), right - (items[^1].Width / 2));
        }

        return wishes;
    }

    private double Distance(RowItem left, RowItem right) => (left.Width / 2) + GapBetween(left, right) + (right.Width / 2);

    private static double Wish(RowItem item, double center, bool above, bool below)
    {
        var sum = 0.0;
        var count = 0;
        foreach (var (hop, own) in item.Hops)
        {
            var ownAbove = ReferenceEquals(hop.A, own) ? hop.AAbove : hop.BAbove;
            if (ownAbove ? below : above)
            {
                // A port inside a container pulls the whole container by its offset.
                sum += hop.Other(own).X + (center - own.X);
                count++;
            }
        }

        return count == 0 ? center : sum / count;
    }

    private static void StableSort(List<RowItem> items)
    {
        var sorted = items.OrderBy(item => Math.Round(item.Desired, 3)).ToList();
        items.Clear();
        items.AddRange(sorted);
        KeepPins(items);
    }

    // Blocks change places among themselves; the passes between them stay.
    private static void KeepPins(List<RowItem> items)
    {
        var blocks = items.Where(item => item.Block is not null).ToList();
        if (!blocks.Exists(item => item.Block!.Pin is not null))
        {
            return;
        }

        var free = new Queue<RowItem>(blocks.Where(item => item.Block!.Pin is null));
        var place = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Block is not null)
            {
                items[i] = blocks.Find(item => item.Block!.Pin == place) ?? free.Dequeue();
                place++;
            }
        }
    }

    // Blocks keep their order; passes go where they wish to be between them.
    private static void WeavePasses(Row row)
    {
        var blocks = row.Items.Where(item => item.Block is not null).ToList();
        var passes = row.Items.Where(item => item.Block is null).OrderBy(item => Math.Round(item.Desired, 3)).ToList();
        row.Items.Clear();
        var next = 0;
        foreach (var block in blocks)
        {
            while (next < passes.Count && passes[next].Desired < block.Center)
            {
                row.Items.Add(passes[next++]);
            }

            row.Items.Add(block);
        }

        row.Items.AddRange(passes.Skip(next));
    }

    private void MoveTo(RowItem item, double center)
    {
        if (item.Block is not { } block)
        {
            item.Pass!.X = center;
            return;
        }

        var shift = center - (block.Width / 2) - block.X;
        block.X += shift;
        foreach (var port in block.TopPorts.Concat(block.BottomPorts))
        {
            port.X = center;
        }

        if (block.IsContainer)
        {
            PlaceInside(block);
        }
    }

    private void PlaceInside(LayoutBlock container)
    {
        var columns = container.Grid ? GridColumns(container) : null;
        foreach (var row in container.Rows)
        {
            var left = container.X + container.Padding;
            var room = container.Width - (2 * container.Padding);
            var slack = Math.Max(0, room - RowWidth(row));
            if (row.IsHeader)
            {
                PlaceHeader(row, left);
                continue;
            }

            // A grid that is narrower than its zone opens its gutters a little and stands in the middle.
            var spread = columns is { Count: > 0 } ? (room - (columns[^1].Left + columns[^1].Width + columns[^1].After)) / columns.Count : 0;
            var x = left + (columns is null ? slack / 2 : 0);
            var column = 0;
            for (var i = 0; i < row.Items.Count; i++)
            {
                var item = row.Items[i];
                x += i == 0 ? 0 : GapBetween(row.Items[i - 1], item);
                if (item.Block is { } block && columns is not null)
                {
                    block.Width = columns[column].Width;
                    x = Math.Max(x, left + columns[column].Left + (spread * (column + 0.5)));
                    column++;
                }

                MoveTo(item, x + (item.Width / 2));
                x += item.Width;
            }

            if (columns is not null)
            {
                SettleRow(row, left, left + room);
            }
        }
    }

    private void PlaceHeader(Row row, double left)
    {
        var x = left;
        for (var i = 0; i < row.Items.Count; i++)
        {
            var item = row.Items[i];
            x += i == 0 ? 0 : GapBetween(row.Items[i - 1], item);
            MoveTo(item, x + (item.Width / 2));
            x += item.Width;
        }
    }

    private void SettlePasses(LayoutBlock container, bool above, bool below, bool upward)
    {
        var edge = ReferenceEquals(container, root) ? 0 : container.Padding;
        for (var i = 0; i < container.Rows.Count; i++)
        {
            var row = container.Rows[upward ? container.Rows.Count - 1 - i : i];
            foreach (var item in row.Items)
            {
                if (item.Block is { IsContainer: true } inner)
                {
                    SettlePasses(inner, above, below, upward);
                }
            }

            SettleRow(row, container.X + edge, container.X + container.Width - edge, above, below);
        }
    }

    // Passes move freely between the blocks beside them, which stay.
    private static void SettleRow(Row row, double left, double right, bool above = true, bool below = true)
    {
        for (var i = 0; i < row.Items.Count;)
        {
            if (row.Items[i].Block is not null)
            {
                i++;
                continue;
            }

            var end = i;
            while (end < row.Items.Count && row.Items[end].Block is null)
            {
                row.Items[end].Desired = Wish(row.Items[end], row.Items[end].Center, above, below);
                end++;
            }

            var run = row.Items.GetRange(i, end - i).OrderBy(item => Math.Round(item.Desired, 3)).ToList();
            var low = i == 0 ? left : row.Items[i - 1].Block!.Bounds.Right + ClearanceIn(row.Container);
            var high = end == row.Items.Count ? right : row.Items[end].Block!.X - ClearanceIn(row.Container);
            var wishes = run.Select(item => item.Desired).ToArray();
            var distances = Enumerable.Repeat(Pitch, run.Count).ToArray();
            Separation.Solve(wishes, distances, low, high);
            for (var k = 0; k < run.Count; k++)
            {
                row.Items[i + k] = run[k];
                run[k].Pass!.X = wishes[k];
            }

            i = end;
        }
    }

    private static void PlacePorts(LayoutBlock block, bool bottom)
    {
        var ports = bottom ? block.BottomPorts : block.TopPorts;
        if (ports.Count > 0)
        {
            var sorted = ports.OrderBy(port => Math.Round(Aim(port), 3)).ToList();
            var wishes = sorted.Select(Aim).ToArray();
            var distances = Enumerable.Repeat(Pitch, sorted.Count).ToArray();
            Separation.Solve(wishes, distances, block.X + PortInset, block.X + block.Width - PortInset);
            for (var i = 0; i < sorted.Count; i++)
            {
                sorted[i].X = wishes[i];
            }
        }

        foreach (var row in block.Rows)
        {
            foreach (var item in row.Items)
            {
                if (item.Block is { } inner)
                {
                    PlacePorts(inner, bottom);
                }
            }
        }
    }

    // Straight down where the other end lies below the block, else out of the nearer half of the side.
    private static double Aim(Stem port)
    {
        var block = port.Port!;
        var target = port.Hops.Count == 0 ? block.CenterX : port.Hops[0].Other(port).X;
        var left = block.X + PortInset;
        var right = block.X + block.Width - PortInset;
        if (port.Hops.Count > 1)
        {
            return AimOfTrunk(port, left, right);
        }

        if (target >= left && target <= right)
        {
            return target;
        }

        var reach = Math.Min(block.Width / 4, 18);
        // Of links that cross the channel, the farthest leaves outermost; of those that come back out of it, innermost: so neither cross their neighbours.
        var near = 1 / (1 + (target < left ? left - target : target - right));
        var hop = port.Hops[0];
        var aside = reach + (hop.AAbove == hop.BAbove ? near : 1 - near);
        return target < left ? block.CenterX - aside : block.CenterX + aside;
    }
}
