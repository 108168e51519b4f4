namespace CyberDocs.Diagrams.Layout;

/// <summary>
/// Places rows of blocks below each other and routes links through the channels between them. Every link has its own track and its own
/// upright way, so nothing covers anything else by construction; only the size of the result depends on how much there is.
/// </summary>
internal sealed partial class TierLayout(LayoutBlock root, List<Wire> wires, double width, TierSpacing spacing)
{
    /// <summary>Distance between parallel links.</summary>
    private const double Pitch = 5;

    /// <summary>Distance between a block inside another and a link that passes it.</summary>
    private const double Clearance = 5;

    /// <summary>Distance between an outermost block and a link that passes it; as near as inside, it would look like the block's second border.</summary>
    private const double OuterClearance = 8;

    private const double PortInset = 6;
    private const double LooseningStep = 12;

    /// <summary>
    /// Places everything from the given corner and returns the size used; some of the height left over goes between the rows. What is too wide is not placed.
    /// </summary>
    public (double Width, double Height) Run(double x, double y, double room = 0)
    {
        MakeChannels(root);
        foreach (var wire in wires)
        {
            Route(wire);
        }

        MeasureWidths(root);
        if (root.Width > width + 0.01)
        {
            return (root.Width, double.PositiveInfinity);
        }

        root.Width = width;
        root.X = x;
        PlaceColumns();
        if (spacing.Centred && !HasFixedColumns)
        {
            Centre();
        }

        foreach (var wire in wires)
        {
            foreach (var hop in wire.Hops.Where(hop => hop.IsStraight))
            {
                hop.B.X = hop.A.X;
            }
        }

        AssignTracks(root);
        MeasureHeights(root);
        if (HasFixedRows)
        {
            pinRoom = Math.Max(0, room - root.Height);
        }
        else
        {
            Loosen(room - root.Height);
        }

        PlaceRows(root, y);
        foreach (var wire in wires)
        {
            Trace(wire);
        }

        // What still runs over something is drawn otherwise, as if it were too wide.
        return (root.Width + Overrun() + (Untangle() ? 0 : 1), root.Height);
    }

    // What finds no room between its neighbours pushes on past the edge.
    private double Overrun()
    {
        var most = 0.0;
        foreach (var point in wires.SelectMany(wire => wire.Points))
        {
            most = Math.Max(most, Math.Max(root.X - point.X, point.X - root.X - root.Width));
        }

        foreach (var block in root.Rows.SelectMany(row => row.Items).Select(item => item.Block).OfType<LayoutBlock>())
        {
            most = Math.Max(most, Math.Max(root.X - block.X, block.Bounds.Right - root.X - root.Width));
        }

        return most;
    }

    // Rows pull each other to one side; there is nothing on the other to make room for.
    private void Centre()
    {
        var stems = wires.SelectMany(wire => wire.Stems).ToList();
        var blocks = root.Rows.SelectMany(row => row.Items).Select(item => item.Block).OfType<LayoutBlock>().ToList();
        var low = stems.Select(stem => stem.X).Concat(blocks.Select(block => block.X)).DefaultIfEmpty(root.X).Min();
        var high = stems.Select(stem => stem.X).Concat(blocks.Select(block => block.Bounds.Right)).DefaultIfEmpty(root.X).Max();
        var shift = root.X + (root.Width / 2) - ((low + high) / 2);
        stems.ForEach(stem => stem.X += shift);
        blocks.ForEach(block => block.X += shift);
    }

    private void Loosen(double slack)
    {
        // In steps, so that one more line of text in a box does not move everything.
        var each = Math.Floor(Math.Min(spacing.MostLoosening, slack / root.Rows.Count) / LooseningStep) * LooseningStep;
        for (var r = 1; r < root.Rows.Count && each > 0; r++)
        {
            root.Channels[r].Height += each;
            root.Height += each;
        }
    }

    private static void MakeChannels(LayoutBlock container)
    {
        container.Channels.Clear();
        for (var i = 0; i <= container.Rows.Count; i++)
        {
            container.Channels.Add(new Channel());
        }

        foreach (var row in container.Rows)
        {
            foreach (var item in row.Items)
            {
                if (item.Block is { IsContainer: true } inner)
                {
                    MakeChannels(inner);
                }
            }
        }
    }

    private static void Trace(Wire wire)
    {
        var points = wire.Points;
        points.Clear();
        points.Add(new(wire.Stems[0].X, EndY(wire.Stems[0], wire.From)));
        foreach (var hop in wire.Hops)
        {
            if (!hop.IsStraight)
            {
                points.Add(new(hop.A.X, hop.TrackY));
                points.Add(new(hop.B.X, hop.TrackY));
            }
        }

        points.Add(new(wire.Stems[^1].X, EndY(wire.Stems[^1], wire.To)));
        for (var i = points.Count - 2; i > 0; i--)
        {
            if (points[i - 1].X == points[i].X && points[i].X == points[i + 1].X)
            {
                points.RemoveAt(i);
            }
        }
    }

    private static double EndY(Stem stem, LayoutBlock block) =>
        stem.Port is null ? block.Y + block.FrameTop : stem.AtBottom ? block.Y + block.Height : block.Y;
}
