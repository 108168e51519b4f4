using CyberDocs.Graphics;

namespace CyberDocs.Writing;

/// <summary>Paints one scene as SVG. Belongs to one call.</summary>
internal sealed class SvgWriter(Stream stream, SvgOptions options, CancellationToken cancellation)
{
    private readonly Utf8Sink sink = new(stream);

    public void Write(Scene scene)
    {
        sink.Raw(options.IsInline ? ""u8 : "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8);
        sink.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\""u8);
        var (width, height) = (scene.Width + (2 * options.Margin), scene.Height + (2 * options.Margin));
        sink.Number(width);
        sink.Raw("pt\" height=\""u8);
        sink.Number(height);
        sink.Raw("pt\" viewBox=\""u8);
        sink.Number(-options.Margin);
        sink.Raw(" "u8);
        sink.Number(-options.Margin);
        sink.Raw(" "u8);
        sink.Number(width);
        sink.Raw(" "u8);
        sink.Number(height);
        Attribute(" xml:lang"u8, options.Language, closesPrevious: true);
        sink.Raw(" role=\"img\""u8);
        Attribute(" aria-labelledby"u8, scene.Description.Length == 0
            ? options.IdPrefix + "title"
            : options.IdPrefix + "title " + options.IdPrefix + "desc");
        Attribute(" font-family"u8, string.Join(", ", options.FontFamilies.Select(Family)));
        sink.Raw(">\n"u8);
        Element("title"u8, options.IdPrefix + "title", scene.Title);
        if (scene.Description.Length > 0)
        {
            Element("desc"u8, options.IdPrefix + "desc", scene.Description);
        }

        foreach (var item in scene.Items)
        {
            Item(item);
        }

        sink.Raw("</svg>\n"u8);
        sink.Flush();
    }

    /// <summary>Writes one item alone, seen through a window.</summary>
    public void WritePart(SceneItem item, double x, double y, double width, double height)
    {
        sink.Raw("<svg xmlns=\"http://www.w3.org/2000/svg\""u8);
        Attribute(" width"u8, width);
        Attribute(" height"u8, height);
        sink.Raw(" viewBox=\""u8);
        sink.Number(x);
        sink.Raw(" "u8);
        sink.Number(y);
        sink.Raw(" "u8);
        sink.Number(width);
        sink.Raw(" "u8);
        sink.Number(height);
        sink.Raw("\">"u8);
        Item(item);
        sink.Raw("</svg>"u8);
        sink.Flush();
    }

    private static string Family(string name) =>
        name.Contains(' ', StringComparison.Ordinal) ? "'" + name.Replace("'", "", StringComparison.Ordinal) + "'" : name;

    private void Item(SceneItem item)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (item)
        {
            case SceneGroup group: Group(group); break;
            case SceneText text: Text(text); break;
            case SceneRectangle rectangle: Rectangle(rectangle); break;
            case SceneEllipse ellipse: Ellipse(ellipse); break;
            case ScenePolyline line: Polyline(line); break;
            case ScenePath path: Path(path); break;
            default: throw new InvalidOperationException($"The scene holds a {item.GetType().Name}, which SVG does not know.");
        }
    }

    private void Group(SceneGroup group)
    {
        var link = group.Link is not null && IsSafeAddress(group.Link) ? group.Link : null;
        if (link is not null)
        {
            sink.Raw("<a"u8);
            Attribute(" href"u8, link);
            sink.Raw(">\n"u8);
        }

        sink.Raw("<g"u8);
        if (group.Id is not null)
        {
            Attribute(" id"u8, options.IdPrefix + group.Id);
        }

        sink.Raw(">\n"u8);
        if (!string.IsNullOrEmpty(group.Title))
        {
            Element("title"u8, null, group.Title);
        }

        if (!string.IsNullOrEmpty(group.Description))
        {
            Element("desc"u8, null, group.Description);
        }

        foreach (var item in group.Items)
        {
            Item(item);
        }

        sink.Raw(link is null ? "</g>\n"u8 : "</g>\n</a>\n"u8);
    }

    private void Text(SceneText text)
    {
        if (text.Text.Length == 0)
        {
            return;
        }

        sink.Raw("<text xml:space=\"preserve\""u8);
        Attribute(" x"u8, text.X);
        Attribute(" y"u8, text.Y);
        Attribute(" font-size"u8, text.Size);
        if (text.Bold)
        {
            sink.Raw(" font-weight=\"bold\""u8);
        }

        if (text.Anchor != TextAnchor.Start)
        {
            sink.Raw(text.Anchor == TextAnchor.Middle ? " text-anchor=\"middle\""u8 : " text-anchor=\"end\""u8);
        }

        if (text.Width > 0)
        {
            // Another font than the measured one is squeezed into the room that the layout gave.
            Attribute(" textLength"u8, text.Width);
            sink.Raw(" lengthAdjust=\"spacingAndGlyphs\""u8);
        }

        Fill(text.Color == Color.Black ? null : text.Color, noneWhenNull: false);
        sink.Raw(">"u8);
        sink.Text(text.Text);
        sink.Raw("</text>\n"u8);
    }

    private void Rectangle(SceneRectangle rectangle)
    {
        sink.Raw("<rect"u8);
        Attribute(" x"u8, rectangle.X);
        Attribute(" y"u8, rectangle.Y);
        Attribute(" width"u8, rectangle.Width);
        Attribute(" height"u8, rectangle.Height);
        if (rectangle.Radius > 0)
        {
            Attribute(" rx"u8, rectangle.Radius);
        }

        Fill(rectangle.Fill, noneWhenNull: true);
        Outline(rectangle.Stroke);
        sink.Raw("/>\n"u8);
    }

    private void Ellipse(SceneEllipse ellipse)
    {
        sink.Raw("<ellipse"u8);
        Attribute(" cx"u8, ellipse.CenterX);
        Attribute(" cy"u8, ellipse.CenterY);
        Attribute(" rx"u8, ellipse.RadiusX);
        Attribute(" ry"u8, ellipse.RadiusY);
        Fill(ellipse.Fill, noneWhenNull: true);
        Outline(ellipse.Stroke);
        sink.Raw("/>\n"u8);
    }

    private void Polyline(ScenePolyline line)
    {
        if (line.Points.Count < 2)
        {
            return;
        }

        sink.Raw("<polyline"u8);
        Points(line.Shaft());
        Fill(null, noneWhenNull: true);
        Outline(line.Stroke);
        sink.Raw("/>\n"u8);
        foreach (var head in line.Heads())
        {
            sink.Raw("<polygon"u8);
            Points(head);
            Fill(line.Stroke.Color, noneWhenNull: true);
            sink.Raw("/>\n"u8);
        }
    }

    private void Path(ScenePath path)
    {
        sink.Raw("<path d=\""u8);
        foreach (var segment in path.Segments)
        {
            switch (segment.Kind)
            {
                case PathSegmentKind.Move:
                    sink.Raw("M"u8);
                    Point(segment.End);
                    break;
                case PathSegmentKind.Line:
                    sink.Raw("L"u8);
                    Point(segment.End);
                    break;
                case PathSegmentKind.Curve:
                    sink.Raw("C"u8);
                    Point(segment.Control1);
                    sink.Raw(" "u8);
                    Point(segment.Control2);
                    sink.Raw(" "u8);
                    Point(segment.End);
                    break;
                default:
                    sink.Raw("Z"u8);
                    break;
            }
        }

        sink.Raw("\""u8);
        Fill(path.Fill, noneWhenNull: true);
        Outline(path.Stroke);
        sink.Raw("/>\n"u8);
    }

    private void Points(ScenePoint[] points)
    {
        sink.Raw(" points=\""u8);
        for (var i = 0; i < points.Length; i++)
        {
            if (i > 0)
            {
                sink.Raw(" "u8);
            }

            Point(points[i]);
        }

        sink.Raw("\""u8);
    }

    private void Point(ScenePoint point)
    {
        sink.Number(point.X);
        sink.Raw(","u8);
        sink.Number(point.Y);
    }

    private void Fill(Color? color, bool noneWhenNull)
    {
        if (color is { } value)
        {
            sink.Raw(" fill=\"#"u8);
            sink.Text(value.Hex);
            sink.Raw("\""u8);
        }
        else if (noneWhenNull)
        {
            sink.Raw(" fill=\"none\""u8);
        }
    }

    private void Outline(Stroke? stroke)
    {
        if (stroke is not { } line)
        {
            return;
        }

        sink.Raw(" stroke=\"#"u8);
        sink.Text(line.Color.Hex);
        sink.Raw("\""u8);
        Attribute(" stroke-width"u8, line.Width);
        var dashes = line.Dashes();
        if (dashes.Length == 0)
        {
            return;
        }

        sink.Raw(" stroke-dasharray=\""u8);
        for (var i = 0; i < dashes.Length; i++)
        {
            if (i > 0)
            {
                sink.Raw(" "u8);
            }

            sink.Number(dashes[i]);
        }

        sink.Raw("\""u8);
    }

    // Addresses come from data: only those that cannot run code are written.
    private static bool IsSafeAddress(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var slash = address.AsSpan().IndexOfAny("/?#");
        return colon < 0 || (slash >= 0 && slash < colon)
            || address[..colon].ToUpperInvariant() is "HTTP" or "HTTPS" or "MAILTO" or "TEL";
    }

    private void Attribute(ReadOnlySpan<byte> name, double value)
    {
        sink.Raw(name);
        sink.Raw("=\""u8);
        sink.Number(value);
        sink.Raw("\""u8);
    }

    private void Attribute(ReadOnlySpan<byte> name, string value, bool closesPrevious = false)
    {
        if (closesPrevious)
        {
            sink.Raw("\""u8);
        }

        sink.Raw(name);
        sink.Raw("=\""u8);
        sink.Text(value);
        sink.Raw("\""u8);
    }

    private void Element(ReadOnlySpan<byte> name, string? id, string text)
    {
        sink.Raw("<"u8);
        sink.Raw(name);
        if (id is not null)
        {
            Attribute(" id"u8, id);
        }

        sink.Raw(">"u8);
        sink.Text(text);
        sink.Raw("</"u8);
        sink.Raw(name);
        sink.Raw(">\n"u8);
    }
}
