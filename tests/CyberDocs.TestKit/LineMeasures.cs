using CyberDocs.Diagrams.Drawing;
using CyberDocs.Graphics;

namespace CyberDocs.TestKit;

/// <summary>How well the lines of a page can be followed.</summary>
internal static class LineMeasures
{
    /// <summary>So near that a line and its neighbour look like one bundle, in points.</summary>
    private const double Side = 6.5;

    /// <summary>So long together that a reader loses count, in points.</summary>
    private const double Together = 40;

    /// <summary>Places where two lines cross; branches of one line do not cross each other.</summary>
    public static int Crossings(DiagramPage page)
    {
        var pieces = Pieces(page);
        var found = new HashSet<(ScenePoint, string, string)>();
        foreach (var (level, a, b) in pieces.Where(piece => piece.A.Y == piece.B.Y))
        {
            foreach (var (upright, c, d) in pieces.Where(piece => piece.A.X == piece.B.X && Line(piece.Link) != Line(level)))
            {
                if (Within(c.X, a.X, b.X) && Within(a.Y, c.Y, d.Y))
                {
                    found.Add((new(c.X, a.Y), Line(level), Line(upright)));
                }
            }
        }

        return found.Count;
    }

    /// <summary>For each line, its length beside the shortest way with right angles between its ends.</summary>
    public static IEnumerable<double> Detours(DiagramPage page) => page.Geometry.Links.Select(link =>
    {
        var length = Enumerable.Range(1, link.Points.Count - 1).Sum(i => Distance(link.Points[i - 1], link.Points[i]));
        return length / Math.Max(1, Distance(link.Points[0], link.Points[^1]));
    });

    /// <summary>The most lines that run side by side without a gap between them.</summary>
    public static int WidestBundle(DiagramPage page)
    {
        var pieces = Pieces(page).Where(piece => Distance(piece.A, piece.B) >= Together).ToList();
        return Math.Max(Widest(pieces, true), Widest(pieces, false));
    }

    private static int Widest(List<(PlacedLink Link, ScenePoint A, ScenePoint B)> pieces, bool level)
    {
        // The same piece of a trunk stands there once for every link that uses it.
        var lines = pieces.Where(piece => level ? piece.A.Y == piece.B.Y : piece.A.X == piece.B.X)
            .Select(piece => level
                ? (At: piece.A.Y, From: Math.Min(piece.A.X, piece.B.X), To: Math.Max(piece.A.X, piece.B.X), Line: Line(piece.Link))
                : (At: piece.A.X, From: Math.Min(piece.A.Y, piece.B.Y), To: Math.Max(piece.A.Y, piece.B.Y), Line: Line(piece.Link)))
            .GroupBy(line => (line.At, line.Line)).Select(group => (group.Key.At, From: group.Min(line => line.From), To: group.Max(line => line.To)))
            .OrderBy(line => line.At).ToList();
        var most = lines.Count > 0 ? 1 : 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var (from, to, last, count) = (lines[i].From, lines[i].To, lines[i].At, 1);
            for (var j = i + 1; j < lines.Count && lines[j].At - last <= Side; j++)
            {
                if (Math.Min(to, lines[j].To) - Math.Max(from, lines[j].From) >= Together)
                {
                    (from, to, last) = (Math.Max(from, lines[j].From), Math.Min(to, lines[j].To), lines[j].At);
                    most = Math.Max(most, ++count);
                }
            }
        }

        return most;
    }

    private static List<(PlacedLink Link, ScenePoint A, ScenePoint B)> Pieces(DiagramPage page) =>
        [.. page.Geometry.Links.SelectMany(link => Enumerable.Range(1, link.Points.Count - 1).Select(i => (link, link.Points[i - 1], link.Points[i])))];

    private static string Line(PlacedLink link) => link.Bundle ?? link.Id;

    private static double Distance(ScenePoint a, ScenePoint b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);

    private static bool Within(double value, double a, double b) => value > Math.Min(a, b) + 0.01 && value < Math.Max(a, b) - 0.01;
}
