namespace CyberDocs.Diagrams.Layout;

/// <summary>Which channels and rows each link uses, before anything has a position.</summary>
internal sealed partial class TierLayout
{
    private void Route(Wire wire)
    {
        var from = Ancestors(wire.From);
        var to = Ancestors(wire.To);
        if (to.Contains(wire.From))
        {
            wire.Trunk = null;
            RouteToOwnContainer(wire, wire.To, wire.From, reverse: true);
            return;
        }

        if (from.Contains(wire.To))
        {
            wire.Trunk = null;
            RouteToOwnContainer(wire, wire.From, wire.To, reverse: false);
            return;
        }

        var depth = 0;
        while (depth < from.Count && depth < to.Count && ReferenceEquals(from[depth], to[depth]))
        {
            depth++;
        }

        var common = from[depth - 1];
        var a = depth < from.Count ? from[depth] : wire.From;
        var b = depth < to.Count ? to[depth] : wire.To;
        bool aDown, bDown;
        if (a.RowIndex == b.RowIndex)
        {
            aDown = bDown = common.Rows[a.RowIndex].IsBorder
                || RowsBelow(wire.From, a) + RowsBelow(wire.To, b) < RowsAbove(wire.From, a) + RowsAbove(wire.To, b);
        }
        else
        {
            aDown = a.RowIndex < b.RowIndex;
            bDown = !aDown;
        }

        var start = Climb(wire, wire.From, a, aDown);
        var end = Climb(wire, wire.To, b, bDown);
        wire.Stems.AddRange(start.Stems);
        wire.Hops.AddRange(start.Hops);
        Cross(wire, common, (start.Stems[^1], a), (end.Stems[^1], b), aDown);
        end.Stems.Reverse();
        end.Hops.Reverse();
        wire.Stems.AddRange(end.Stems);
        wire.Hops.AddRange(end.Hops.Select(Turned));
        Register(wire);
    }

    private void RouteToOwnContainer(Wire wire, LayoutBlock inner, LayoutBlock container, bool reverse)
    {
        var climb = container.HasBorder && ReferenceEquals(inner.Parent, container) && inner.RowIndex == 0
            ? AroundToFrame(wire, inner, container)
            : Climb(wire, inner, container, down: false);
        if (ReferenceEquals(climb.Stems[^1].Port, inner) && climb.Hops.Count == 0)
        {
            // Straight from the top of a block in the first row: the border end is the same upright.
            climb.Stems.Add(new Stem(null, atBottom: false));
        }

        if (reverse)
        {
            climb.Stems.Reverse();
            climb.Hops.Reverse();
        }

        wire.Stems.AddRange(climb.Stems);
        wire.Hops.AddRange(reverse ? climb.Hops.Select(Turned) : climb.Hops);
        Register(wire);
    }

    // What stands on the frame itself reaches it from inside, beside its own box.
    private static (List<Stem> Stems, List<Hop> Hops) AroundToFrame(Wire wire, LayoutBlock inner, LayoutBlock container)
    {
        var stem = new Stem(inner, atBottom: true);
        inner.BottomPorts.Add(stem);
        var pass = AddPass(wire, container.Rows[0], BlocksBefore(container.Rows[0], inner.Item!) + 1);
        var hop = new Hop(wire, stem, aAbove: true, pass.Pass!, bAbove: true);
        Enter(container.Channels[1], hop, inner.Item!, pass);
        return ([stem, pass.Pass!], [hop]);
    }

    // The end of a link at a container from above: its upper side, or the frame between the blocks that stand on it.
    private Stem UpperEnd(Wire wire, LayoutBlock block)
    {
        if (!block.HasBorder)
        {
            return EndAt(wire, block, atBottom: false);
        }

        var pass = AddPass(wire, block.Rows[0], block.Rows[0].Items.Count);
        pass.Pass!.FrameItem = pass;
        return pass.Pass;
    }

    private Stem LowerEnd(Wire wire, LayoutBlock block) => EndAt(wire, block, atBottom: true);

    // Stems and crossings from a block to the outer side of one of its ancestors (or of itself).
    private (List<Stem> Stems, List<Hop> Hops) Climb(Wire wire, LayoutBlock start, LayoutBlock outer, bool down)
    {
        var stem = down ? LowerEnd(wire, start) : UpperEnd(wire, start);
        List<Stem> stems = [stem];
        List<Hop> hops = [];
        var item = start.Item!;
        for (var current = start; !ReferenceEquals(current, outer); current = current.Parent!)
        {
            var parent = current.Parent!;
            item = current.Item!;
            var column = BlocksBefore(parent.Rows[current.RowIndex], item);
            var step = down ? 1 : -1;
            for (var r = current.RowIndex + step; r >= 0 && r < parent.Rows.Count; r += step)
            {
                var pass = PassThrough(wire, parent.Rows[r], column);
                var hop = new Hop(wire, stem, down, pass.Pass!, !down);
                Enter(parent.Channels[down ? r : r + 1], hop, item, pass);
                hops.Add(hop);
                stem = pass.Pass!;
                stems.Add(stem);
                item = pass;
            }
        }

        return (stems, hops);
    }

    // From child to child of one container.
    private void Cross(Wire wire, LayoutBlock container, (Stem Stem, LayoutBlock Block) a, (Stem Stem, LayoutBlock Block) b, bool down)
    {
        var stem = a.Stem;
        var item = a.Block.Item!;
        if (a.Block.RowIndex == b.Block.RowIndex)
        {
            var hop = new Hop(wire, stem, down, b.Stem, down);
            Enter(container.Channels[down ? a.Block.RowIndex + 1 : a.Block.RowIndex], hop, item, b.Block.Item!);
            wire.Hops.Add(hop);
            return;
        }

        var step = down ? 1 : -1;
        var column = BlocksBefore(container.Rows[b.Block.RowIndex], b.Block.Item!);
        for (var r = a.Block.RowIndex + step; r != b.Block.RowIndex + step; r += step)
        {
            var last = r == b.Block.RowIndex;
            var next = last ? b.Block.Item! : PassThrough(wire, container.Rows[r], column);
            var nextStem = last ? b.Stem : next.Pass!;
            var hop = new Hop(wire, stem, down, nextStem, !down);
            Enter(container.Channels[down ? r : r + 1], hop, item, next);
            wire.Hops.Add(hop);
            if (!last)
            {
                wire.Stems.Add(nextStem);
            }

            stem = nextStem;
            item = next;
        }
    }

    private static RowItem AddPass(Wire wire, Row row, int column)
    {
        var item = new RowItem(null, new Stem(null, atBottom: false) { PassRow = row });
        var index = 0;
        for (var blocks = 0; index < row.Items.Count; index++)
        {
            if (row.Items[index].Block is not null && blocks++ == column && !row.IsHeader)
            {
                break;
            }
        }

        row.Items.Insert(index, item);
        return item;
    }

    private static void Enter(Channel channel, Hop hop, RowItem a, RowItem b)
    {
        channel.Hops.Add(hop);
        a.Hops.Add((hop, hop.A));
        b.Hops.Add((hop, hop.B));
    }

    private static Hop Turned(Hop hop)
    {
        hop.Turn();
        return hop;
    }

    private static void Register(Wire wire)
    {
        foreach (var hop in wire.Hops)
        {
            hop.A.Hops.Add(hop);
            hop.B.Hops.Add(hop);
            hop.A.FrameItem?.Hops.Add((hop, hop.A));
            hop.B.FrameItem?.Hops.Add((hop, hop.B));
        }
    }

    private static int BlocksBefore(Row row, RowItem item)
    {
        var count = 0;
        foreach (var other in row.Items)
        {
            if (ReferenceEquals(other, item))
            {
                break;
            }

            count += other.Block is null ? 0 : 1;
        }

        return count;
    }

    private static List<LayoutBlock> Ancestors(LayoutBlock block)
    {
        List<LayoutBlock> chain = [];
        for (var parent = block.Parent; parent is not null; parent = parent.Parent)
        {
            chain.Add(parent);
        }

        chain.Reverse();
        return chain;
    }

    private static int RowsAbove(LayoutBlock block, LayoutBlock outer)
    {
        var count = 0;
        for (; !ReferenceEquals(block, outer); block = block.Parent!)
        {
            count += block.RowIndex;
        }

        return count;
    }

    private static int RowsBelow(LayoutBlock block, LayoutBlock outer)
    {
        var count = 0;
        for (; !ReferenceEquals(block, outer); block = block.Parent!)
        {
            count += block.Parent!.Rows.Count - 1 - block.RowIndex;
        }

        return count;
    }
}
