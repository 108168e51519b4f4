using CyberDocs.Collections;
using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Layout;

/// <summary>Paints a drawing as vectors, scaled and moved to its place on the page.</summary>
internal sealed class ScenePainter(PageCanvas canvas, TextFormatter text, double scale, double left, double top)
{
    private const double ArrowLength = 6;

    public void Paint(ValueList<SceneItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SceneGroup group:
                    Paint(group.Items);
                    break;
                case SceneText line:
                    PaintText(line);
                    break;
                case SceneRectangle box:
                    canvas.DrawRectangle(X(box.X), Y(box.Y), box.Width * scale, box.Height * scale, box.Radius * scale, box.Fill, Scale(box.Stroke));
                    break;
                case SceneEllipse round:
                    canvas.DrawEllipse(X(round.CenterX), Y(round.CenterY), round.RadiusX * scale, round.RadiusY * scale, round.Fill, Scale(round.Stroke));
                    break;
                case ScenePolyline line:
                    PaintPolyline(line);
                    break;
                case ScenePath path:
                    canvas.DrawPath(path.Segments, Place, path.Fill, Scale(path.Stroke));
                    break;
                default:
                    throw new InvalidOperationException($"The scene item {item.GetType().Name} has no way into PDF.");
            }
        }
    }

    private double X(double x) => left + (x * scale);

    private double Y(double y) => top + (y * scale);

    private ScenePoint Place(ScenePoint point) => new(X(point.X), Y(point.Y));

    private Stroke? Scale(Stroke? stroke) => stroke is { } known ? known with { Width = known.Width * scale } : null;

    private void PaintText(SceneText line)
    {
        if (line.Text.Length == 0)
        {
            return;
        }

        var style = new TextStyle { Size = line.Size * scale, Bold = line.Bold, Color = line.Color, LineHeight = 1 };
        var layout = text.FormatOnce(line.Text, style);
        var width = line.Width > 0 ? line.Width * scale : layout.Lines[0].Width;
        var start = X(line.X) - (line.Anchor == TextAnchor.Middle ? width / 2 : line.Anchor == TextAnchor.End ? width : 0);
        TextPainter.PaintPlain(canvas, layout, 0, layout.Lines.Length, start, Y(line.Y) - layout.Ascent);
    }

    private void PaintPolyline(ScenePolyline line)
    {
        var points = new ScenePoint[line.Points.Count];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = Place(line.Points[i]);
        }

        if (points.Length < 2)
        {
            return;
        }

        var stroke = line.Stroke with { Width = line.Stroke.Width * scale };
        var size = (ArrowLength + line.Stroke.Width) * scale;
        var (startTip, endTip) = (points[0], points[^1]);
        var (startFrom, endFrom) = (points[1], points[^2]);
        if (line.StartArrow)
        {
            points[0] = Shorten(startTip, startFrom, size * 0.8);
        }

        if (line.EndArrow)
        {
            points[^1] = Shorten(endTip, endFrom, size * 0.8);
        }

        canvas.DrawPolyline(points, stroke);
        if (line.StartArrow)
        {
            PaintArrow(startTip, startFrom, size, stroke.Color);
        }

        if (line.EndArrow)
        {
            PaintArrow(endTip, endFrom, size, stroke.Color);
        }
    }

    /// <summary>The line ends inside its arrow head, so that it does not blunt the tip.</summary>
    private static ScenePoint Shorten(ScenePoint tip, ScenePoint from, double by)
    {
        var (x, y, length) = Direction(tip, from);
        return length <= by ? tip : new(tip.X - (x * by), tip.Y - (y * by));
    }

    private void PaintArrow(ScenePoint tip, ScenePoint from, double size, Color color)
    {
        var (x, y, length) = Direction(tip, from);
        if (length > 0)
        {
            var (baseX, baseY) = (tip.X - (x * size), tip.Y - (y * size));
            var half = size * 0.4;
            canvas.FillPolygon([tip, new(baseX - (y * half), baseY + (x * half)), new(baseX + (y * half), baseY - (x * half))], color);
        }
    }

    private static (double X, double Y, double Length) Direction(ScenePoint tip, ScenePoint from)
    {
        var (dx, dy) = (tip.X - from.X, tip.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        return length == 0 ? (0, 0, 0) : (dx / length, dy / length, length);
    }
}
