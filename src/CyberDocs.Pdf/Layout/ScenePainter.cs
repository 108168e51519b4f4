using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;

namespace CyberDocs.Pdf.Layout;

/// <summary>Paints a drawing as vectors, scaled and moved to its place on the page.</summary>
internal sealed class ScenePainter(PageCanvas canvas, TextFormatter text, double scale, double left, double top)
{
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
        if (line.Points.Count < 2)
        {
            return;
        }

        canvas.DrawPolyline([.. line.Shaft().Select(Place)], line.Stroke with { Width = line.Stroke.Width * scale });
        foreach (var head in line.Heads())
        {
            canvas.FillPolygon([.. head.Select(Place)], line.Stroke.Color);
        }
    }
}
