using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>Finds quickly whether a place on the page is free; cells keep the work small on crowded pages.</summary>
internal sealed class ObstacleMap(Rect limits)
{
    private const double Cell = 32;
    private readonly Dictionary<(int X, int Y), List<(Rect Bounds, string? Owner)>> cells = [];

    public void Add(Rect box, string? owner = null)
    {
        for (var x = Index(box.X); x <= Index(box.Right); x++)
        {
            for (var y = Index(box.Y); y <= Index(box.Bottom); y++)
            {
                if (!cells.TryGetValue((x, y), out var list))
                {
                    cells[(x, y)] = list = [];
                }

                list.Add((box, owner));
            }
        }
    }

    /// <summary>Takes the segments of a link as thin boxes.</summary>
    public void Add(IReadOnlyList<ScenePoint> points, string owner)
    {
        for (var i = 1; i < points.Count; i++)
        {
            Add(Segment(points[i - 1], points[i], 1.3), owner);
        }
    }

    /// <summary>Takes the four sides of a box, so that things may lie inside or outside but not across.</summary>
    public void AddBorder(Rect box)
    {
        Add(new Rect(box.X, box.Y, box.Width, 0));
        Add(new Rect(box.X, box.Bottom, box.Width, 0));
        Add(new Rect(box.X, box.Y, 0, box.Height));
        Add(new Rect(box.Right, box.Y, 0, box.Height));
    }

    public bool IsFree(Rect box, string? except = null)
    {
        if (!limits.Contains(box))
        {
            return false;
        }

        for (var x = Index(box.X); x <= Index(box.Right); x++)
        {
            for (var y = Index(box.Y); y <= Index(box.Bottom); y++)
            {
                if (!cells.TryGetValue((x, y), out var list))
                {
                    continue;
                }

                foreach (var (bounds, owner) in list)
                {
                    if ((owner is null || owner != except) && bounds.X < box.Right && box.X < bounds.Right + 0.01
                        && bounds.Y < box.Bottom && box.Y < bounds.Bottom + 0.01)
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>A free place beside a link for a label of the given size, the longest level piece first; null when there is none.</summary>
    public Rect? PlaceBeside(IReadOnlyList<ScenePoint> points, string owner, double width, double height)
    {
        foreach (var i in Enumerable.Range(1, points.Count - 1).OrderByDescending(i => Length(points[i - 1], points[i], width)).ThenBy(i => i))
        {
            var (a, b) = (points[i - 1], points[i]);
            foreach (var candidate in Candidates(a, b, width, height))
            {
                if (IsFree(candidate.Inflate(0.4), owner) && IsFree(Shrunk(candidate)))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static IEnumerable<Rect> Candidates(ScenePoint a, ScenePoint b, double width, double height)
    {
        const double Off = 1.8;
        if (a.Y == b.Y)
        {
            var left = Math.Min(a.X, b.X) + 2;
            var room = Math.Abs(a.X - b.X) - 4 - width;
            if (room < 0)
            {
                yield break;
            }

            foreach (var at in (double[])[0.5, 0, 1, 0.25, 0.75])
            {
                yield return new(left + (room * at), a.Y - height - Off, width, height);
                yield return new(left + (room * at), a.Y + Off, width, height);
            }

            yield break;
        }

        var top = Math.Min(a.Y, b.Y) + 1;
        var free = Math.Abs(a.Y - b.Y) - 2 - height;
        if (free < 0)
        {
            yield break;
        }

        foreach (var at in (double[])[0, 0.5, 1, 0.25, 0.75])
        {
            yield return new(a.X + 2.5, top + (free * at), width, height);
            yield return new(a.X - 2.5 - width, top + (free * at), width, height);
        }
    }

    // A label may come near its own link but not lie on it.
    private static Rect Shrunk(Rect box) => box.Inflate(-0.3);

    private static double Length(ScenePoint a, ScenePoint b, double width)
    {
        var length = Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);
        return a.Y == b.Y && length >= width + 4 ? length + 1000 : length;
    }

    private static Rect Segment(ScenePoint a, ScenePoint b, double half) =>
        new Rect(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y)).Inflate(half);

    private static int Index(double value) => (int)Math.Floor(value / Cell);
}
