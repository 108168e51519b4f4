using CyberDocs.Graphics;

namespace CyberDocs.Pdf.Painting;

internal sealed partial class PageCanvas
{
    /// <summary>Distance of a curve's control points that makes a quarter of a circle.</summary>
    private const double Quarter = 0.5522847498;

    public void DrawRectangle(double x, double y, double rectangleWidth, double rectangleHeight, double radius, Color? filling, Stroke? outline)
    {
        if (!Prepare(filling, outline))
        {
            return;
        }

        radius = Math.Min(radius, Math.Min(rectangleWidth, rectangleHeight) / 2);
        if (radius <= 0)
        {
            Rectangle(x, y, rectangleWidth, rectangleHeight);
        }
        else
        {
            var (right, low) = (x + rectangleWidth, y + rectangleHeight);
            var hold = radius * (1 - Quarter);
            Point(x + radius, y).Write(" m "u8);
            Point(right - radius, y).Write(" l "u8);
            Curve(right - hold, y, right, y + hold, right, y + radius);
            Point(right, low - radius).Write(" l "u8);
            Curve(right, low - hold, right - hold, low, right - radius, low);
            Point(x + radius, low).Write(" l "u8);
            Curve(x + hold, low, x, low - hold, x, low - radius);
            Point(x, y + radius).Write(" l "u8);
            Curve(x, y + hold, x + hold, y, x + radius, y);
            Content.Write(" h"u8);
        }

        PaintPath(filling, outline);
    }

    public void DrawEllipse(double x, double y, double radiusX, double radiusY, Color? filling, Stroke? outline)
    {
        if (!Prepare(filling, outline))
        {
            return;
        }

        var (holdX, holdY) = (radiusX * Quarter, radiusY * Quarter);
        Point(x + radiusX, y).Write(" m "u8);
        Curve(x + radiusX, y + holdY, x + holdX, y + radiusY, x, y + radiusY);
        Curve(x - holdX, y + radiusY, x - radiusX, y + holdY, x - radiusX, y);
        Curve(x - radiusX, y - holdY, x - holdX, y - radiusY, x, y - radiusY);
        Curve(x + holdX, y - radiusY, x + radiusX, y - holdY, x + radiusX, y);
        Content.Write(" h"u8);
        PaintPath(filling, outline);
    }

    public void DrawPolyline(ReadOnlySpan<ScenePoint> points, Stroke outline)
    {
        if (points.Length < 2 || !Prepare(null, outline))
        {
            return;
        }

        for (var i = 0; i < points.Length; i++)
        {
            Point(points[i].X, points[i].Y).Write(i == 0 ? " m "u8 : " l "u8);
        }

        PaintPath(null, outline);
    }

    /// <summary>Fills a shape with straight sides.</summary>
    public void FillPolygon(ReadOnlySpan<ScenePoint> points, Color color)
    {
        if (points.Length < 3 || !Prepare(color, null))
        {
            return;
        }

        for (var i = 0; i < points.Length; i++)
        {
            Point(points[i].X, points[i].Y).Write(i == 0 ? " m "u8 : " l "u8);
        }

        Content.Write("h"u8);
        PaintPath(color, null);
    }

    public void DrawPath(ValueList<PathSegment> segments, Func<ScenePoint, ScenePoint> place, Color? filling, Stroke? outline)
    {
        if (segments.Count == 0 || segments[0].Kind != PathSegmentKind.Move || !Prepare(filling, outline))
        {
            return;
        }

        foreach (var segment in segments)
        {
            var end = place(segment.End);
            switch (segment.Kind)
            {
                case PathSegmentKind.Move:
                    Point(end.X, end.Y).Write(" m "u8);
                    break;
                case PathSegmentKind.Line:
                    Point(end.X, end.Y).Write(" l "u8);
                    break;
                case PathSegmentKind.Curve:
                    var (first, second) = (place(segment.Control1), place(segment.Control2));
                    Curve(first.X, first.Y, second.X, second.Y, end.X, end.Y);
                    break;
                default:
                    Content.Write("h "u8);
                    break;
            }
        }

        PaintPath(filling, outline);
    }

    /// <summary>Round dots that end at a place, set on a grid of four points.</summary>
    public void DottedLeader(double right, double length, double y, Color color)
    {
        EndText();
        SetStroke(new Stroke(color, 0.8));
        Content.Write("1 J [0 4] 0 d "u8);
        Point(right, y).Write(" m "u8);
        Point(right - length, y).Write(" l S 0 J [] 0 d\n"u8);
        dashes = [];
    }

    /// <summary>Draws the rules of a table in one path, with ends that meet at the corners.</summary>
    public void DrawRules(List<(double X1, double Y1, double X2, double Y2)> rules, Stroke outline)
    {
        if (rules.Count == 0)
        {
            return;
        }

        EndText();
        SetStroke(outline);
        Content.Write("2 J\n"u8);
        foreach (var (x1, y1, x2, y2) in rules)
        {
            Point(x1, y1).Write(" m "u8);
            Point(x2, y2).Write(" l\n"u8);
        }

        Content.Write("S 0 J\n"u8);
    }

    private bool Prepare(Color? filling, Stroke? outline)
    {
        if (filling is null && outline is null)
        {
            return false;
        }

        EndText();
        if (filling is { } color)
        {
            SetFill(color);
        }

        if (outline is { } style)
        {
            SetStroke(style);
        }

        return true;
    }

    private void PaintPath(Color? filling, Stroke? outline) =>
        Content.Write((filling, outline) switch { (not null, not null) => " B\n"u8, (not null, null) => " f\n"u8, _ => " S\n"u8 });

    private void Curve(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Point(x1, y1).Space();
        Point(x2, y2).Space();
        Point(x3, y3).Write(" c "u8);
    }
}
