using CyberDocs.Graphics;

namespace CyberDocs.Writing;

/// <summary>Writes scenes as pages of a diagram file. Belongs to one call.</summary>
internal sealed partial class DrawioWriter(Stream stream, CancellationToken cancellation)
{
    private const string Layer = "1";
    private const string PageLink = "#page-";
    private readonly Utf8Sink sink = new(stream);
    private readonly Dictionary<string, Frame> frames = new(StringComparer.Ordinal);
    private int nextId;

    public void Write(IReadOnlyList<Scene> pages)
    {
        sink.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mxfile host=\"CyberDocs\" compressed=\"false\">\n"u8);
        for (var i = 0; i < pages.Count; i++)
        {
            Page(pages[i], i + 1);
        }

        sink.Raw("</mxfile>\n"u8);
        sink.Flush();
    }

    private void Page(Scene scene, int number)
    {
        frames.Clear();
        nextId = 0;
        sink.Raw("<diagram"u8);
        Attribute(" id"u8, string.Create(CultureInfo.InvariantCulture, $"page-{number}"));
        Attribute(" name"u8, string.Create(CultureInfo.InvariantCulture, $"{number} {scene.Title}"));
        sink.Raw(
            ">\n<mxGraphModel grid=\"0\" guides=\"1\" tooltips=\"1\" connect=\"1\" arrows=\"1\" fold=\"0\" page=\"1\" pageScale=\"1\" math=\"0\" shadow=\"0\""u8);
        Attribute(" pageWidth"u8, Math.Ceiling(scene.Width));
        Attribute(" pageHeight"u8, Math.Ceiling(scene.Height));
        sink.Raw(">\n<root>\n<mxCell id=\"0\"/>\n<mxCell id=\"1\" parent=\"0\"/>\n"u8);
        foreach (var item in scene.Items)
        {
            FindFrames(item);
        }

        // An editor wants what holds others first, and what a line joins before the line.
        foreach (var item in scene.Items.Where(item => item is not ScenePolyline { From: not null }))
        {
            Item(item, Layer, 0, 0);
        }

        foreach (var line in scene.Items.OfType<ScenePolyline>().Where(line => line.From is not null))
        {
            Polyline(line, Layer, 0, 0);
        }

        sink.Raw("</root>\n</mxGraphModel>\n</diagram>\n"u8);
    }

    private void FindFrames(SceneItem item)
    {
        if (item is not SceneGroup group)
        {
            return;
        }

        // The outline of a box is its largest rectangle; of two as large, the one painted over the other.
        if (group.Id is not null && group.Items.OfType<SceneRectangle>().Where(rectangle => rectangle.Stroke is not null)
            .Reverse().MaxBy(rectangle => rectangle.Width * rectangle.Height) is { } outline
            && Encloses(outline, group))
        {
            frames.TryAdd(group.Id, new(group, outline));
        }

        foreach (var inner in group.Items)
        {
            FindFrames(inner);
        }
    }

    private static bool Encloses(SceneRectangle outline, SceneGroup group) => group.Items.OfType<SceneText>().All(text =>
        text.X >= outline.X - 1 && text.X <= outline.X + outline.Width + 1 && text.Y >= outline.Y && text.Y <= outline.Y + outline.Height + 1);

    private void Item(SceneItem item, string parent, double x, double y)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (item)
        {
            case SceneGroup { Id: not null } group when frames.TryGetValue(group.Id, out var frame) && ReferenceEquals(frame.Group, group):
                Vertex(frame);
                break;
            case SceneGroup group when IsPicture(group):
                Picture(group, parent, x, y);
                break;
            case SceneGroup group:
                foreach (var inner in group.Items)
                {
                    Item(inner, parent, x, y);
                }

                break;
            case SceneText text:
                Text(text, parent, x, y);
                break;
            case SceneRectangle rectangle:
                Shape(RectangleStyle(rectangle), parent, rectangle.X - x, rectangle.Y - y, rectangle.Width, rectangle.Height);
                break;
            case SceneEllipse ellipse:
                Shape("ellipse;html=0;" + Paint(ellipse.Fill, ellipse.Stroke) + Part(parent), parent,
                    ellipse.CenterX - ellipse.RadiusX - x, ellipse.CenterY - ellipse.RadiusY - y, 2 * ellipse.RadiusX, 2 * ellipse.RadiusY);
                break;
            case ScenePolyline line:
                Polyline(line, parent, x, y);
                break;
            case ScenePath path:
                Picture(path, parent, x, y);
                break;
            default:
                throw new InvalidOperationException($"The scene holds a {item.GetType().Name}, which a diagram file does not know.");
        }

        string RectangleStyle(SceneRectangle rectangle) => Rounding(rectangle) + Paint(rectangle.Fill, rectangle.Stroke) + Part(parent);
    }

    // Lines and texts inside would be lost to an editor as parts of a picture.
    private static bool IsPicture(SceneGroup group) =>
        group.Id is null && group.Items.Count > 0
            && group.Items.All(item => item is SceneRectangle or SceneEllipse or ScenePath || (item is SceneGroup inner && IsPicture(inner)));

    private void Vertex(Frame frame)
    {
        var (group, outline) = frame;
        var holder = group.Within is { } within && within != group.Id ? frames.GetValueOrDefault(within) : null;
        var (left, top) = holder is null ? (0, 0) : (holder.Outline.X, holder.Outline.Y);
        var isContainer = frames.Values.Any(other => other.Group.Within == group.Id);
        sink.Raw("<UserObject label=\"\""u8);
        Attribute(" id"u8, group.Id!);
        var tip = string.IsNullOrEmpty(group.Description) ? group.Title : group.Title + "\n" + group.Description;
        if (!string.IsNullOrEmpty(tip))
        {
            Attribute(" tooltip"u8, tip);
        }

        if (group.Link is { } link && link.StartsWith(PageLink, StringComparison.Ordinal))
        {
            Attribute(" link"u8, "data:page/id," + link[1..]);
        }

        sink.Raw(">\n"u8);
        var style = Rounding(outline) + Paint(outline.Fill, outline.Stroke) + (isContainer ? "container=1;collapsible=0;dropTarget=1;" : "container=0;");
        Cell(null, style, holder is null ? Layer : holder.Group.Id!, outline.X - left, outline.Y - top, outline.Width, outline.Height);
        sink.Raw("</UserObject>\n"u8);
        foreach (var item in group.Items.Where(item => !ReferenceEquals(item, outline)))
        {
            if (item is SceneRectangle { Stroke: not null } other && other.Width == outline.Width && other.Height == outline.Height)
            {
                // The second edge of a group of devices lies behind the first one; whole, it would hide it here.
                Shape("shape=partialRectangle;top=0;left=0;html=0;" + Paint(null, other.Stroke) + Part(group.Id!),
                    group.Id!, other.X - outline.X, other.Y - outline.Y, other.Width, other.Height);
            }
            else
            {
                Item(item, group.Id!, outline.X, outline.Y);
            }
        }
    }

    private void Text(SceneText text, string parent, double x, double y)
    {
        var left = text.Anchor switch { TextAnchor.Middle => text.X - (text.Width / 2), TextAnchor.End => text.X - text.Width, _ => text.X };
        var align = text.Anchor switch { TextAnchor.Middle => "center", TextAnchor.End => "right", _ => "left" };
        var style = string.Create(CultureInfo.InvariantCulture,
            $"text;html=0;align={align};verticalAlign=middle;spacing=0;fontFamily=BIZ UDPGothic;fontSize={text.Size:0.##};fontStyle={(text.Bold ? 1 : 0)};fontColor=#{text.Color.Hex};fillColor=none;strokeColor=none;connectable=0;");
        sink.Raw("<mxCell"u8);
        Attribute(" id"u8, NewId());
        Attribute(" value"u8, text.Text);
        Cell("", style + Part(parent), parent, left - x, text.Y - (TextAscent * text.Size) - y, text.Width, text.Size);
    }

    /// <summary>Part of the text size that stands above the baseline.</summary>
    public const double TextAscent = 0.86;

    private void Shape(string style, string parent, double x, double y, double width, double height)
    {
        sink.Raw("<mxCell"u8);
        Attribute(" id"u8, NewId());
        Cell("", style + "connectable=0;", parent, x, y, width, height);
    }

    // With a prefix already begun, the rest of a cell; without, a whole one.
    private void Cell(string? begun, string style, string parent, double x, double y, double width, double height)
    {
        if (begun is null)
        {
            sink.Raw("<mxCell"u8);
        }

        Attribute(" style"u8, style);
        sink.Raw(" vertex=\"1\""u8);
        Attribute(" parent"u8, parent);
        sink.Raw(">\n<mxGeometry"u8);
        Attribute(" x"u8, x);
        Attribute(" y"u8, y);
        Attribute(" width"u8, width);
        Attribute(" height"u8, height);
        sink.Raw(" as=\"geometry\"/>\n</mxCell>\n"u8);
    }

    private string NewId() => string.Create(CultureInfo.InvariantCulture, $"c{++nextId}");

    // What belongs to a box is moved and chosen with it.
    private static string Part(string parent) => parent == Layer ? "" : "part=1;";

    private void Attribute(ReadOnlySpan<byte> name, double value)
    {
        sink.Raw(name);
        sink.Raw("=\""u8);
        sink.Number(value);
        sink.Raw("\""u8);
    }

    private void Attribute(ReadOnlySpan<byte> name, string value)
    {
        sink.Raw(name);
        sink.Raw("=\""u8);
        sink.Text(value);
        sink.Raw("\""u8);
    }

    private sealed record Frame(SceneGroup Group, SceneRectangle Outline);
}
