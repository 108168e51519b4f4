using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;

namespace CyberDocs.TestKit;

/// <summary>Finds what a reader of a diagram would stumble over: things that cover, cross or touch what they should not.</summary>
internal static class SceneLint
{
    private const double Slack = 0.3;

    public static List<string> Check(DiagramPage page)
    {
        List<string> faults = [];
        var geometry = page.Geometry;
        var boxes = geometry.Boxes.ToDictionary(box => box.Id, StringComparer.Ordinal);
        var containers = geometry.Boxes.Where(box => box.Parent is not null).Select(box => box.Parent!).ToHashSet(StringComparer.Ordinal);
        var edge = new Rect(0, 0, page.Scene.Width, page.Scene.Height);
        Boxes(geometry, boxes, edge, faults);
        Texts(geometry, boxes, containers, edge, faults);
        Links(geometry, boxes, edge, faults);
        return faults;
    }

    private static bool IsAncestor(Dictionary<string, PlacedBox> boxes, string ancestor, string? id)
    {
        for (var steps = 0; id is not null && steps < 50; steps++)
        {
            if (id == ancestor)
            {
                return true;
            }

            id = boxes.TryGetValue(id, out var box) ? box.Parent : null;
        }

        return false;
    }

    private static void Boxes(PageGeometry geometry, Dictionary<string, PlacedBox> boxes, Rect edge, List<string> faults)
    {
        for (var i = 0; i < geometry.Boxes.Count; i++)
        {
            var a = geometry.Boxes[i];
            if (!edge.Contains(a.Bounds))
            {
                faults.Add($"box {a.Id} leaves the page: {a.Bounds}");
            }

            if (a.Parent is not null && boxes.TryGetValue(a.Parent, out var parent))
            {
                if (a.IsOnBorder ? !StandsOnTop(a.Bounds, parent.Bounds) : !parent.Bounds.Contains(a.Bounds))
                {
                    faults.Add($"box {a.Id} leaves its parent {a.Parent}: {a.Bounds} {parent.Bounds}");
                }

                if (a.IsOnBorder && parent.Parent is not null && boxes.TryGetValue(parent.Parent, out var outer) && !outer.Bounds.Contains(a.Bounds))
                {
                    faults.Add($"box {a.Id} on the border of {a.Parent} leaves {parent.Parent}: {a.Bounds} {outer.Bounds}");
                }
            }

            for (var j = i + 1; j < geometry.Boxes.Count; j++)
            {
                var b = geometry.Boxes[j];
                if (a.Bounds.Overlaps(b.Bounds, Slack) && !IsAncestor(boxes, a.Id, b.Parent) && !IsAncestor(boxes, b.Id, a.Parent))
                {
                    faults.Add($"boxes {a.Id} and {b.Id} overlap: {a.Bounds} {b.Bounds}");
                }
            }
        }
    }

    // Half above the upper side of the other, half below.
    private static bool StandsOnTop(Rect box, Rect frame) =>
        Math.Abs(box.CenterY - frame.Y) < Slack && box.X > frame.X && box.Right < frame.Right && box.Bottom < frame.Bottom;

    private static void Texts(
        PageGeometry geometry, Dictionary<string, PlacedBox> boxes, HashSet<string> containers, Rect edge, List<string> faults)
    {
        for (var i = 0; i < geometry.Texts.Count; i++)
        {
            var text = geometry.Texts[i];
            if (text.Size < 6)
            {
                faults.Add($"text \"{text.Text}\" is set in {text.Size} points");
            }

            if (!edge.Contains(text.Bounds))
            {
                faults.Add($"text \"{text.Text}\" leaves the page: {text.Bounds}");
            }

            foreach (var box in geometry.Boxes)
            {
                if (box.Id == text.Owner)
                {
                    if (!box.Bounds.Contains(text.Bounds, 1))
                    {
                        faults.Add($"text \"{text.Text}\" leaves its box {box.Id}: {text.Bounds} {box.Bounds}");
                    }
                }
                else if (box.Bounds.Overlaps(text.Bounds, Slack) && !IsAncestor(boxes, box.Id, text.Owner)
                    && !(containers.Contains(box.Id) && box.Bounds.Contains(text.Bounds)))
                {
                    faults.Add($"text \"{text.Text}\" covers box {box.Id}");
                }
            }

            for (var j = i + 1; j < geometry.Texts.Count; j++)
            {
                if (text.Bounds.Overlaps(geometry.Texts[j].Bounds, Slack))
                {
                    faults.Add($"texts \"{text.Text}\" and \"{geometry.Texts[j].Text}\" overlap: {text.Bounds} {geometry.Texts[j].Bounds}");
                }
            }
        }
    }

    private static void Links(PageGeometry geometry, Dictionary<string, PlacedBox> boxes, Rect edge, List<string> faults)
    {
        List<(PlacedLink Link, ScenePoint A, ScenePoint B)> segments = [];
        foreach (var link in geometry.Links)
        {
            for (var i = 1; i < link.Points.Count; i++)
            {
                segments.Add((link, link.Points[i - 1], link.Points[i]));
            }
        }

        foreach (var (link, a, b) in segments)
        {
            if (a.X != b.X && a.Y != b.Y)
            {
                faults.Add($"link {link.Id} runs askew: {a} {b}");
            }

            var way = new Rect(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));
            if (!edge.Contains(way))
            {
                faults.Add($"link {link.Id} leaves the page");
            }

            foreach (var box in geometry.Boxes)
            {
                if (Touches(way, box.Bounds) && !IsAncestor(boxes, box.Id, link.From) && !IsAncestor(boxes, box.Id, link.To))
                {
                    faults.Add($"link {link.Id} runs through {box.Id}: {way} {box.Bounds}");
                }
            }

            foreach (var text in geometry.Texts)
            {
                if (Touches(way, text.Bounds))
                {
                    faults.Add($"link {link.Id} runs through the text \"{text.Text}\": {way} {text.Bounds}");
                }
            }
        }

        for (var i = 0; i < segments.Count; i++)
        {
            for (var j = i + 1; j < segments.Count; j++)
            {
                var (p, q) = (segments[i], segments[j]);
                if (p.Link.Id != q.Link.Id && (p.Link.Bundle is null || p.Link.Bundle != q.Link.Bundle) && RunTogether(p.A, p.B, q.A, q.B))
                {
                    faults.Add($"links {p.Link.Id} and {q.Link.Id} run over each other: {p.A}-{p.B} {q.A}-{q.B}");
                }
            }
        }
    }

    private static bool Touches(Rect way, Rect box) =>
        way.X < box.Right - Slack && way.Right > box.X + Slack && way.Y < box.Bottom - Slack && way.Bottom > box.Y + Slack;

    private static bool RunTogether(ScenePoint a, ScenePoint b, ScenePoint c, ScenePoint d)
    {
        const double Near = 0.9;
        if (a.X == b.X && c.X == d.X && Math.Abs(a.X - c.X) < Near)
        {
            return Shared(a.Y, b.Y, c.Y, d.Y) > 0.5;
        }

        return a.Y == b.Y && c.Y == d.Y && Math.Abs(a.Y - c.Y) < Near && Shared(a.X, b.X, c.X, d.X) > 0.5;
    }

    private static double Shared(double a, double b, double c, double d) =>
        Math.Min(Math.Max(a, b), Math.Max(c, d)) - Math.Max(Math.Min(a, b), Math.Min(c, d));
}
