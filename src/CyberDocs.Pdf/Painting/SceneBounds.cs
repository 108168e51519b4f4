using CyberDocs.Collections;
using CyberDocs.Graphics;

namespace CyberDocs.Pdf.Painting;

/// <summary>The rectangle around pieces of a drawing, in the drawing's points.</summary>
internal readonly record struct SceneBounds(double X, double Y, double Width, double Height)
{
    public static SceneBounds? Of(ValueList<SceneItem> items)
    {
        var (left, top, right, bottom) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        void Include(double x, double y)
        {
            (left, top) = (Math.Min(left, x), Math.Min(top, y));
            (right, bottom) = (Math.Max(right, x), Math.Max(bottom, y));
        }

        void Walk(ValueList<SceneItem> list)
        {
            foreach (var item in list)
            {
                switch (item)
                {
                    case SceneGroup group:
                        Walk(group.Items);
                        break;
                    case SceneRectangle box:
                        Include(box.X, box.Y);
                        Include(box.X + box.Width, box.Y + box.Height);
                        break;
                    case SceneEllipse round:
                        Include(round.CenterX - round.RadiusX, round.CenterY - round.RadiusY);
                        Include(round.CenterX + round.RadiusX, round.CenterY + round.RadiusY);
                        break;
                    case SceneText line:
                        var start = line.X - (line.Anchor == TextAnchor.Middle ? line.Width / 2 : line.Anchor == TextAnchor.End ? line.Width : 0);
                        Include(start, line.Y - line.Size);
                        Include(start + line.Width, line.Y + (line.Size * 0.2));
                        break;
                    case ScenePolyline polyline:
                        foreach (var point in polyline.Points)
                        {
                            Include(point.X, point.Y);
                        }

                        break;
                    case ScenePath path:
                        foreach (var segment in path.Segments)
                        {
                            if (segment.Kind != PathSegmentKind.Close)
                            {
                                Include(segment.End.X, segment.End.Y);
                            }
                        }

                        break;
                    default:
                        break;
                }
            }
        }

        Walk(items);
        return left <= right ? new(left, top, right - left, bottom - top) : null;
    }
}
