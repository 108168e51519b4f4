using CyberDocs.Graphics;
using SkiaSharp;

namespace CyberDocs.Skia;

/// <summary>Paints the items of a scene on a canvas in points.</summary>
internal sealed class SkiaScenePainter(SKCanvas canvas, SkiaTextPainter text, CancellationToken cancellation)
{
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
        if (line.Points.Count < 2)
        {
            return;
        }

        using var path = PolygonOf(line.Shaft(), isClosed: false);
        Paint(null, line.Stroke, paint => canvas.DrawPath(path, paint));
        foreach (var triangle in line.Heads())
        {
            using var head = PolygonOf(triangle, isClosed: true);
            Paint(line.Stroke.Color, null, paint => canvas.DrawPath(head, paint));
        }
    }

    private static SKPath PolygonOf(ScenePoint[] points, bool isClosed)
    {
        using var path = new SKPathBuilder();
        path.AddPoly([.. points.Select(point => new SKPoint((float)point.X, (float)point.Y))], isClosed);
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

            var dashes = line.Dashes();
            using var dash = dashes.Length == 0 ? null : SKPathEffect.CreateDash([.. dashes.Select(length => (float)length)], 0);
            paint.PathEffect = dash;
            draw(paint);
        }
    }

    private static SKPaint Filling(Color color) => new() { Color = new SKColor(color.R, color.G, color.B), IsAntialias = true };
}
