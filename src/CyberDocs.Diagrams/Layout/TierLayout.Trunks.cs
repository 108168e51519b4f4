namespace CyberDocs.Diagrams.Layout;

/// <summary>Links of one trunk share the block's side, the passes of the rows and a track of each channel up to where they part.</summary>
internal sealed partial class TierLayout
{
    private readonly Dictionary<(string Trunk, LayoutBlock Block, bool AtBottom), Stem> sharedEnds = [];
    private readonly Dictionary<(string Trunk, Row Row, int Column), RowItem> sharedPasses = [];

    private Stem EndAt(Wire wire, LayoutBlock block, bool atBottom)
    {
        var key = ReferenceEquals(block, wire.From) && wire.Trunk is { } trunk ? (trunk, block, atBottom) : default;
        if (key.trunk is not null && sharedEnds.TryGetValue(key, out var shared))
        {
            return shared;
        }

        var port = new Stem(block, atBottom);
        (atBottom ? block.BottomPorts : block.TopPorts).Add(port);
        if (key.trunk is not null)
        {
            sharedEnds.Add(key, port);
        }

        return port;
    }

    private RowItem PassThrough(Wire wire, Row row, int column)
    {
        if (wire.Trunk is not { } trunk)
        {
            return AddPass(wire, row, column);
        }

        // Beside a heading there are no columns to keep to.
        column = row.IsHeader ? 0 : column;
        return sharedPasses.TryGetValue((trunk, row, column), out var pass) ? pass : sharedPasses[(trunk, row, column)] = AddPass(wire, row, column);
    }

    /// <summary>Whether two crossings of a channel are branches of one line.</summary>
    private static bool AreOne(Hop a, Hop b) => ReferenceEquals(a, b) || (a.Wire.Trunk is { } trunk && trunk == b.Wire.Trunk && ReferenceEquals(a.A, b.A));

    // Where a trunk leaves its block: straight down to a branch below it, else in the middle of branches to both sides, else at the end of the side that
    // they lie on, beside which nothing else has to cross it.
    private static double AimOfTrunk(Stem port, double left, double right)
    {
        var targets = port.Hops.Select(hop => hop.Other(port).X).ToList();
        var middle = port.Port!.CenterX;
        var below = targets.Where(target => target >= left && target <= right).ToList();
        return below.Count > 0 ? below.MinBy(target => Math.Abs(target - middle))
            : targets.TrueForAll(target => target < left) ? left
            : targets.TrueForAll(target => target > right) ? right
            : middle;
    }

    /// <summary>What runs on one track of a channel: a link, or the branches of a trunk.</summary>
    private sealed class TrackRun
    {
        public TrackRun(IReadOnlyList<Hop> hops)
        {
            Hops = hops;
            Min = hops.Min(hop => hop.Min);
            Max = hops.Max(hop => hop.Max);
            Pins = [.. hops.SelectMany(hop => ((Stem, bool)[])[(hop.A, hop.AAbove), (hop.B, hop.BAbove)]).Distinct()];
        }

        public IReadOnlyList<Hop> Hops { get; }

        public double Min { get; }

        public double Max { get; }

        public IReadOnlyList<(Stem Stem, bool Above)> Pins { get; }

        public bool IsTrunk => Hops[0].Wire.Trunk is not null;

        public int Level { get; set; }

        public static List<TrackRun> Of(IEnumerable<Hop> hops) =>
            [.. hops.Where(hop => !hop.IsStraight)
                .GroupBy(hop => hop.Wire.Trunk is null ? (object)hop : (hop.Wire.Trunk, hop.A))
                .Select(group => new TrackRun([.. group]))
                .OrderBy(run => run.Min).ThenBy(run => run.Max)];
    }
}
