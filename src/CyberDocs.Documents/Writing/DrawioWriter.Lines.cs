using CyberDocs.Graphics;

namespace CyberDocs.Writing;

/// <summary>Lines and pictures.</summary>
internal sealed partial class DrawioWriter
{
    private void Polyline(ScenePolyline line, string parent, double x, double y)
    {
        if (line.Points.Count < 2)
        {
            return;
        }

        var (from, to) = (FrameOf(line.From), FrameOf(line.To));
        // Links keep their bends and stay upright and level when a box is moved.
        var style = new StringBuilder(from is null && to is null ? "html=0;rounded=0;" : "edgeStyle=segmentEdgeStyle;html=0;rounded=0;");
        style.Append(line.StartArrow ? "startArrow=block;startFill=1;startSize=5;" : "startArrow=none;");
        style.Append(line.EndArrow ? "endArrow=block;endFill=1;endSize=5;" : "endArrow=none;");
        style.Append(Paint(null, line.Stroke)).Append(Part(parent));
        Attach(style, "exit", from, line.Points[0]);
        Attach(style, "entry", to, line.Points[^1]);
        sink.Raw("<mxCell"u8);
        Attribute(" id"u8, NewId());
        Attribute(" style"u8, style.ToString());
        sink.Raw(" edge=\"1\""u8);
        Attribute(" parent"u8, parent);
        if (from is not null)
        {
            Attribute(" source"u8, from.Group.Id!);
        }

        if (to is not null)
        {
            Attribute(" target"u8, to.Group.Id!);
        }

        sink.Raw(">\n<mxGeometry relative=\"1\" as=\"geometry\">"u8);
        Point(line.Points[0], x, y, " as=\"sourcePoint\""u8);
        Point(line.Points[^1], x, y, " as=\"targetPoint\""u8);
        if (line.Points.Count > 2)
        {
            sink.Raw("<Array as=\"points\">"u8);
            for (var i = 1; i < line.Points.Count - 1; i++)
            {
                Point(line.Points[i], x, y, default);
            }

            sink.Raw("</Array>"u8);
        }

        sink.Raw("</mxGeometry>\n</mxCell>\n"u8);
    }

    private Frame? FrameOf(string? id) => id is null ? null : frames.GetValueOrDefault(id);

    // The end keeps its place on the side of the box when the box is moved.
    private static void Attach(StringBuilder style, string end, Frame? frame, ScenePoint point)
    {
        if (frame is null)
        {
            return;
        }

        var (x, y) = ((point.X - frame.Outline.X) / frame.Outline.Width, (point.Y - frame.Outline.Y) / frame.Outline.Height);
        style.Append(CultureInfo.InvariantCulture, $"{end}X={x:0.#####};{end}Y={y:0.#####};{end}Dx=0;{end}Dy=0;{end}Perimeter=0;");
    }

    private void Point(ScenePoint point, double x, double y, ReadOnlySpan<byte> role)
    {
        sink.Raw("<mxPoint"u8);
        Attribute(" x"u8, point.X - x);
        Attribute(" y"u8, point.Y - y);
        sink.Raw(role);
        sink.Raw("/>"u8);
    }

    // Outlines become small pictures: the format's own outlines are compressed, which is not the same on every machine.
    private void Picture(SceneItem item, string parent, double x, double y)
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        Extend(item);
        if (left > right)
        {
            return;
        }

        using var memory = new MemoryStream();
        new SvgWriter(memory, SvgOptions.Default, cancellation).WritePart(item, left, top, right - left, bottom - top);
        var data = Convert.ToBase64String(memory.GetBuffer(), 0, (int)memory.Length);
        Shape("shape=image;html=0;imageAspect=0;image=data:image/svg+xml," + data + ";" + Part(parent), parent, left - x, top - y, right - left, bottom - top);

        void Extend(SceneItem part)
        {
            switch (part)
            {
                case SceneGroup group:
                    foreach (var inner in group.Items)
                    {
                        Extend(inner);
                    }

                    break;
                case SceneRectangle rectangle:
                    Include(rectangle.X, rectangle.Y, Half(rectangle.Stroke));
                    Include(rectangle.X + rectangle.Width, rectangle.Y + rectangle.Height, Half(rectangle.Stroke));
                    break;
                case SceneEllipse ellipse:
                    Include(ellipse.CenterX - ellipse.RadiusX, ellipse.CenterY - ellipse.RadiusY, Half(ellipse.Stroke));
                    Include(ellipse.CenterX + ellipse.RadiusX, ellipse.CenterY + ellipse.RadiusY, Half(ellipse.Stroke));
                    break;
                case ScenePath path:
                    foreach (var segment in path.Segments.Where(segment => segment.Kind != PathSegmentKind.Close))
                    {
                        Include(segment.End.X, segment.End.Y, Half(path.Stroke));
                        if (segment.Kind == PathSegmentKind.Curve)
                        {
                            Include(segment.Control1.X, segment.Control1.Y, 0);
                            Include(segment.Control2.X, segment.Control2.Y, 0);
                        }
                    }

                    break;
            }
        }

        void Include(double atX, double atY, double margin)
        {
            (left, top) = (Math.Min(left, atX - margin), Math.Min(top, atY - margin));
            (right, bottom) = (Math.Max(right, atX + margin), Math.Max(bottom, atY + margin));
        }
    }

    private static double Half(Stroke? stroke) => (stroke?.Width ?? 0) / 2;

    private static string Rounding(SceneRectangle rectangle) => rectangle.Radius > 0
        ? string.Create(CultureInfo.InvariantCulture, $"rounded=1;absoluteArcSize=1;arcSize={2 * rectangle.Radius:0.##};html=0;")
        : "rounded=0;html=0;";

    private static string Paint(Color? fill, Stroke? stroke)
    {
        var style = fill is { } color ? $"fillColor=#{color.Hex};" : "fillColor=none;";
        if (stroke is not { } line)
        {
            return style + "strokeColor=none;";
        }

        style += string.Create(CultureInfo.InvariantCulture, $"strokeColor=#{line.Color.Hex};strokeWidth={line.Width:0.##};");
        var dashes = line.Dashes().Select(length => length.ToString("0.##", CultureInfo.InvariantCulture));
        return line.Dash == DashStyle.Solid ? style : style + $"dashed=1;fixDash=1;dashPattern={string.Join(' ', dashes)};";
    }
}
