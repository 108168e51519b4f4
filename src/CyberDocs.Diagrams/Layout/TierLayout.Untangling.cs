namespace CyberDocs.Diagrams.Layout;

/// <summary>Moves apart the few uprights that still run over each other after routing, where links trade places in one channel.</summary>
internal sealed partial class TierLayout
{
    private const double LeastDistance = 1.2;

    private const double Apart = 0.9;

    /// <summary>Whether everything now runs apart.</summary>
    private bool Untangle()
    {
        List<(Wire Wire, int Index)> uprights = [];
        foreach (var wire in wires)
        {
            for (var i = 1; i < wire.Points.Count; i++)
            {
                if (wire.Points[i - 1].X == wire.Points[i].X && wire.Points[i - 1].Y != wire.Points[i].Y)
                {
                    uprights.Add((wire, i));
                }
            }
        }

        uprights.Sort((a, b) => X(a).CompareTo(X(b)));
        List<((Wire Wire, int Index) A, (Wire Wire, int Index) B)> stuck = [];
        for (var i = 0; i < uprights.Count; i++)
        {
            for (var j = i + 1; j < uprights.Count && X(uprights[j]) - X(uprights[i]) < LeastDistance; j++)
            {
                if (Meet(uprights[i], uprights[j], X(uprights[j])) && !TryMove(uprights, j) && !TryMove(uprights, i))
                {
                    stuck.Add((uprights[i], uprights[j]));
                }
            }
        }

        return stuck.TrueForAll(pair => Math.Abs(X(pair.A) - X(pair.B)) >= Apart || !Meet(pair.A, pair.B, X(pair.B)));
    }

    private static double X((Wire Wire, int Index) upright) => upright.Wire.Points[upright.Index].X;

    private static bool Meet((Wire Wire, int Index) fixedOne, (Wire Wire, int Index) moved, double x)
    {
        var areOne = ReferenceEquals(fixedOne.Wire, moved.Wire) || (fixedOne.Wire.Trunk is { } trunk && trunk == moved.Wire.Trunk);
        if (areOne || Math.Abs(X(fixedOne) - x) >= LeastDistance)
        {
            return false;
        }

        var (a, b) = (fixedOne.Wire.Points[fixedOne.Index - 1].Y, fixedOne.Wire.Points[fixedOne.Index].Y);
        var (c, d) = (moved.Wire.Points[moved.Index - 1].Y, moved.Wire.Points[moved.Index].Y);
        return Math.Min(Math.Max(a, b), Math.Max(c, d)) - Math.Max(Math.Min(a, b), Math.Min(c, d)) > -1;
    }

    private bool TryMove(List<(Wire Wire, int Index)> uprights, int index)
    {
        var (wire, at) = uprights[index];
        foreach (var by in (ReadOnlySpan<double>)[1.3, -1.3, 1.9, -1.9, 2.6, -2.6])
        {
            var x = X(uprights[index]) + by;
            var first = at == 1 ? wire.From : null;
            var last = at == wire.Points.Count - 1 ? wire.To : null;
            if (x < root.X || x > root.X + root.Width || IsOff(first, x) || IsOff(last, x) || IsTaken(uprights, index, x))
            {
                continue;
            }

            MoveAll(uprights, uprights[index], x);
            return true;
        }

        return false;
    }

    // What the links of a trunk share moves for all of them.
    private static void MoveAll(List<(Wire Wire, int Index)> uprights, (Wire Wire, int Index) moved, double x)
    {
        var from = X(moved);
        var shared = moved.Wire.Trunk is null ? [moved]
            : uprights.Where(upright => upright.Wire.Trunk == moved.Wire.Trunk && X(upright) == from).ToList();
        foreach (var (wire, at) in shared)
        {
            wire.Points[at - 1] = wire.Points[at - 1] with { X = x };
            wire.Points[at] = wire.Points[at] with { X = x };
        }
    }

    private static bool IsOff(LayoutBlock? block, double x) => block is not null && (x < block.X + 2 || x > block.X + block.Width - 2);

    // The list was sorted before anything moved, so that its neighbours are looked at a little further than needed.
    private static bool IsTaken(List<(Wire Wire, int Index)> uprights, int index, double x)
    {
        const double Reach = 9;
        for (var i = index - 1; i >= 0 && x - X(uprights[i]) < Reach; i--)
        {
            if (Meet(uprights[i], uprights[index], x))
            {
                return true;
            }
        }

        for (var i = index + 1; i < uprights.Count && X(uprights[i]) - x < Reach; i++)
        {
            if (Meet(uprights[i], uprights[index], x))
            {
                return true;
            }
        }

        return false;
    }
}
