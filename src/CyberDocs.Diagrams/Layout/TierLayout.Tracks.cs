namespace CyberDocs.Diagrams.Layout;

/// <summary>Tracks of the channels, heights, and positions from top to bottom.</summary>
internal sealed partial class TierLayout
{
    private const double TooNear = 2.2;

    /// <summary>Above this many links, a channel is ordered plainly rather than by counting crossings.</summary>
    private const int ManyHops = 250;

    // Moves ends aside that would meet an end of another link from the other side of the channel.
    private static bool Part(LayoutBlock container)
    {
        var moved = false;
        foreach (var channel in container.Channels)
        {
            moved |= PartChannel(channel);
        }

        foreach (var row in container.Rows)
        {
            foreach (var item in row.Items)
            {
                if (item.Block is { IsContainer: true } inner)
                {
                    moved |= Part(inner);
                }
            }
        }

        return moved;
    }

    private static bool PartChannel(Channel channel)
    {
        if (channel.Hops.Count is < 2 or > ManyHops)
        {
            return false;
        }

        List<(Stem Stem, bool Above, Hop Hop)> pins = [];
        foreach (var hop in channel.Hops)
        {
            pins.Add((hop.A, hop.AAbove, hop));
            pins.Add((hop.B, hop.BAbove, hop));
        }

        pins.Sort((p, q) => p.Stem.X.CompareTo(q.Stem.X));
        var moved = false;
        for (var i = 0; i + 1 < pins.Count; i++)
        {
            for (var j = i + 1; j < pins.Count && pins[j].Stem.X - pins[i].Stem.X < TooNear; j++)
            {
                if (AreOne(pins[i].Hop, pins[j].Hop))
                {
                    continue;
                }

                // Straight links stay straight where the other end can give way.
                var first = pins[i].Hop.IsStraight ? pins[j] : pins[i];
                var second = pins[i].Hop.IsStraight ? pins[i] : pins[j];
                moved |= TryShift(first, pins) || TryShift(second, pins);
            }
        }

        return moved;
    }

    private static bool TryShift((Stem Stem, bool Above, Hop Hop) pin, List<(Stem Stem, bool Above, Hop Hop)> pins)
    {
        var (low, high) = Reach(pin.Stem);
        foreach (var by in (ReadOnlySpan<double>)[2.4, -2.4, 4, -4, 6, -6, 8, -8, 11, -11])
        {
            var x = pin.Stem.X + by;
            if (x < low || x > high)
            {
                continue;
            }

            var free = true;
            foreach (var other in pins)
            {
                if (!ReferenceEquals(other.Stem, pin.Stem) && !AreOne(other.Hop, pin.Hop) && Math.Abs(other.Stem.X - x) < TooNear)
                {
                    free = false;
                    break;
                }
            }

            if (free)
            {
                pin.Stem.X = x;
                return true;
            }
        }

        return false;
    }

    // How far an end or a pass can move without meeting its neighbours.
    private static (double Low, double High) Reach(Stem stem)
    {
        if (stem.Port is { } block)
        {
            var (low, high) = (block.X + 3, block.X + block.Width - 3);
            foreach (var other in block.TopPorts.Contains(stem) ? block.TopPorts : block.BottomPorts)
            {
                if (!ReferenceEquals(other, stem))
                {
                    low = other.X < stem.X ? Math.Max(low, other.X + TooNear) : low;
                    high = other.X >= stem.X ? Math.Min(high, other.X - TooNear) : high;
                }
            }

            return (low, high);
        }

        if (stem.PassRow is not { } row)
        {
            return (stem.X, stem.X);
        }

        var index = row.Items.FindIndex(item => ReferenceEquals(item.Pass, stem));
        var left = index == 0 ? row.Container.X + 2
            : row.Items[index - 1].Block is { } before ? before.Bounds.Right + 2
            : row.Items[index - 1].Pass!.X + TooNear;
        var right = index == row.Items.Count - 1
            ? row.Container.X + row.Container.Width - 2
            : row.Items[index + 1].Block is { } after ? after.X - 2 : row.Items[index + 1].Pass!.X - TooNear;
        return (left, right);
    }

    private void AssignTracks(LayoutBlock container)
    {
        foreach (var channel in container.Channels)
        {
            Assign(channel);
        }

        foreach (var row in container.Rows)
        {
            foreach (var item in row.Items)
            {
                if (item.Block is { IsContainer: true } inner)
                {
                    AssignTracks(inner);
                }
            }
        }
    }

    private void Assign(Channel channel)
    {
        channel.Tracks.Clear();
        var runs = TrackRun.Of(channel.Hops);
        var ordered = runs.Count > ManyHops ? runs : Ordered(runs);
        for (var i = 0; i < ordered.Count; i++)
        {
            var run = ordered[i];
            for (var k = 0; k < i; k++)
            {
                if (ordered[k].Level >= run.Level && Overlap(ordered[k], run))
                {
                    run.Level = ordered[k].Level + 1;
                }
            }

            while (channel.Tracks.Count <= run.Level)
            {
                channel.Tracks.Add(spacing.Track);
            }

            foreach (var hop in run.Hops)
            {
                hop.Level = run.Level;
            }

            if (!run.IsTrunk && run.Hops[0].Wire.LabelHeight > 0)
            {
                channel.Tracks[run.Level] = Math.Max(channel.Tracks[run.Level], run.Hops[0].Wire.LabelHeight + 3);
            }
        }

        // What a branch of a trunk is called stands beside its own upright, below all tracks.
        if (runs.Where(run => run.IsTrunk).SelectMany(run => run.Hops).Select(hop => hop.Wire.LabelHeight).DefaultIfEmpty().Max() is > 0 and var height)
        {
            channel.Tracks.Add(height);
        }
    }

    private static bool Overlap(TrackRun a, TrackRun b) => a.Min < b.Max + 4 && b.Min < a.Max + 4;

    // Top to bottom so that as few uprights as possible cross a track; of a cycle, the cheapest wish is broken.
    private static List<TrackRun> Ordered(List<TrackRun> runs)
    {
        var n = runs.Count;
        var pressure = new double[n];
        var above = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                if (!Overlap(runs[i], runs[j]))
                {
                    continue;
                }

                var wish = Cost(runs[j], runs[i]) - Cost(runs[i], runs[j]);
                // A positive wish wants i above j.
                above[i, j] = Math.Max(wish, 0);
                above[j, i] = Math.Max(-wish, 0);
                pressure[j] += above[i, j];
                pressure[i] += above[j, i];
            }
        }

        var done = new bool[n];
        List<TrackRun> result = new(n);
        for (var step = 0; step < n; step++)
        {
            var best = -1;
            for (var i = 0; i < n; i++)
            {
                if (!done[i] && (best < 0 || pressure[i] < pressure[best] - 1e-9))
                {
                    best = i;
                }
            }

            done[best] = true;
            result.Add(runs[best]);
            for (var j = 0; j < n; j++)
            {
                pressure[j] -= above[best, j];
            }
        }

        return result;
    }

    // What it costs to have the first above the second: crossings, and much more for uprights that would run over each other.
    private static double Cost(TrackRun upper, TrackRun lower) =>
        upper.Pins.Sum(pin => pin.Above ? 0 : DownCost(pin.Stem, lower)) + lower.Pins.Sum(pin => pin.Above && IsWithin(pin.Stem, upper) ? 1.0 : 0);

    private static double DownCost(Stem stem, TrackRun lower) =>
        (IsWithin(stem, lower) ? 1 : 0) + (1000 * lower.Pins.Count(pin => pin.Above && Math.Abs(pin.Stem.X - stem.X) < TooNear));

    private static bool IsWithin(Stem stem, TrackRun run) => stem.X > run.Min && stem.X < run.Max;
}
