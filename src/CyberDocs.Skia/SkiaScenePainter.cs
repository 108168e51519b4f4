using CyberDocs.Collections;
using CyberDocs.Graphics;
using SkiaSharp;

namespace CyberDocs.Skia;

/// <summary>Paints the items of a scene on a canvas in points.</summary>
internal sealed class SkiaScenePainter(SKCanvas canvas, SkiaTextPainter text, CancellationToken cancellation)
{
    private const double ArrowLength = 6;

    public void Paint(ValueList<SceneItem> items)
    {
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (item)
            {
                case SceneGroup group:
                    Paint(group.Items);
                    break;
                case SceneText line:
                    PaintText(line);
                    break;
                case SceneRectangle box:
                    var area = SKRect.Create((float)box.X, (float)box.Y, (float)box.Width, (float)box.Height);
                    Paint(box.Fill, box.Stroke, paint => canvas.DrawRoundRect(area, (float)box.Radius, (float)box.Radius, paint));
                    break;
                case SceneEllipse round:
                    var center = new SKPoint((float)round.CenterX, (float)round.CenterY);
                    Paint(round.Fill, round.Stroke, paint => canvas.DrawOval(center, new SKSize((float)round.RadiusX, (float)round.RadiusY), paint));
                    break;
                case ScenePolyline line:
                    PaintPolyline(line);
                    break;
                case ScenePath path:
                    using (var outline = PathOf(path.Segments))
                    {
                        Paint(path.Fill, path.Stroke, paint => canvas.DrawPath(outline, paint));
                    }

                    break;
                default:
                    throw new InvalidOperationException($"The scene item {item.GetType().Name} has no way into a picture.");
            }
        }
    }

    private void PaintText(SceneText line)
    {
        var start = line.X - (line.Anchor == TextAnchor.Middle ? line.Width / 2 : line.Anchor == TextAnchor.End ? line.Width : 0);
        using var paint = Filling(line.Color);
        text.Paint(canvas, line.Text, start, line.Y, line.Size, line.Bold, paint);
    }

    private void PaintPolyline(ScenePolyline line)
    {
        var points = line.Points.Select(point => new SKPoint((float)point.X, (float)point.Y)).ToArray();
        if (points.Length < 2)
        {
            return;
        }

        var size = (float)(ArrowLength + line.Stroke.Width);
        if (line.StartArrow)
        {
            points[0] = PaintArrow(points[0], points[1], size, line.Stroke.Color);
        }

        if (line.EndArrow)
        {
            points[^1] = PaintArrow(points[^1], points[^2], size, line.Stroke.Color);
        }

        using var path = PolygonOf(points, isClosed: false);
        Paint(null, line.Stroke, paint => canvas.DrawPath(path, paint));
    }

    /// <summary>Paints an arrow head.</summary>
    /// <returns>Where the line ends inside it, so that it does not blunt the tip.</returns>
    private SKPoint PaintArrow(SKPoint tip, SKPoint from, float size, Color color)
    {
        var (dx, dy) = (tip.X - from.X, tip.Y - from.Y);
        var length = MathF.Sqrt((dx * dx) + (dy * dy));
        if (length == 0)
        {
            return tip;
        }

        (dx, dy) = (dx / length, dy / length);
        var (back, half) = (new SKPoint(tip.X - (dx * size), tip.Y - (dy * size)), size * 0.4f);
        using var head = PolygonOf([tip, new(back.X - (dy * half), back.Y + (dx * half)), new(back.X + (dy * half), back.Y - (dx * half))], isClosed: true);
        Paint(color, null, paint => canvas.DrawPath(head, paint));
        return length <= size * 0.8f ? tip : new SKPoint(tip.X - (dx * size * 0.8f), tip.Y - (dy * size * 0.8f));
    }

    private static SKPath PolygonOf(SKPoint[] points, bool isClosed)
    {
        using var path = new SKPathBuilder();
        path.AddPoly(points, isClosed);
        return path.Detach();
    }

    private static SKPath PathOf(ValueList<PathSegment> segments)
    {
        using var path = new SKPathBuilder();
        foreach (var (kind, first, second, end) in segments)
        {
            switch (kind)
            {
                case PathSegmentKind.Move:
                    path.MoveTo((float)end.X, (float)end.Y);
                    break;
                case PathSegmentKind.Line:
                    path.LineTo((float)end.X, (float)end.Y);
                    break;
                case PathSegmentKind.Curve:
                    path.CubicTo((float)first.X, (float)first.Y, (float)second.X, (float)second.Y, (float)end.X, (float)end.Y);
                    break;
                default:
                    path.Close();
                    break;
            }
        }

        return path.Detach();
    }

    private static void Paint(Color? fill, Stroke? stroke, Action<SKPaint> draw)
    {
        if (fill is { } color)
        {
            using var paint = Filling(color);
            draw(paint);
        }

        if (stroke is { } line)
        {
            using var paint = Filling(line.Color);
            paint.Style = SKPaintStyle.Stroke;
            paint.StrokeWidth = (float)line.Width;

            // Patterns grow with thick lines but stay visible on thin ones, as in SVG.
            var unit = (float)Math.Max(line.Width, 0.8);
            float[] pattern = line.Dash switch
            {
                DashStyle.Dash => [4 * unit, 2.5f * unit],
                DashStyle.Dot => [1.2f * unit, 2 * unit],
                DashStyle.DashDot => [6 * unit, 2 * unit, 1.2f * unit, 2 * unit],
                DashStyle.LongDash => [9 * unit, 3 * unit],
                _ => [],
            };
            using var dash = pattern.Length == 0 ? null : SKPathEffect.CreateDash(pattern, 0);
            paint.PathEffect = dash;
            draw(paint);
        }
    }

    private static SKPaint Filling(Color color) => new() { Color = new SKColor(color.R, color.G, color.B), IsAntialias = true };
}
