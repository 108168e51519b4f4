using CyberDocs.Diagrams.Layout;
using CyberDocs.Graphics;

namespace CyberDocs.Diagrams.Drawing;

/// <summary>Gathers what one page shows, together with its geometry.</summary>
internal sealed class PageBuilder(double width, double height)
{
    private readonly Stack<(SceneGroup Group, List<SceneItem> Items)> open = new();
    private readonly List<PlacedBox> boxes = [];
    private readonly List<PlacedText> texts = [];
    private readonly List<PlacedLink> links = [];
    private readonly Dictionary<string, string> groupOfBox = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> parentOfGroup = new(StringComparer.Ordinal);
    private List<SceneItem> items = [];

    public double Width => width;

    /// <summary>Height of the page; may be cut down to what it holds.</summary>
    public double Height { get; set; } = height;

    public IReadOnlyList<PlacedBox> Boxes => boxes;

    public IReadOnlyList<PlacedText> Texts => texts;

    public IReadOnlyList<PlacedLink> Links => links;

    /// <summary>The lowest edge of what has been placed.</summary>
    public double Bottom => boxes.Select(box => box.Bounds.Bottom)
        .Concat(texts.Select(text => text.Bounds.Bottom))
        .Concat(links.SelectMany(link => link.Points, (_, point) => point.Y)).DefaultIfEmpty(0).Max();

    public void Open(string? id, string? title = null, string? description = null, string? link = null)
    {
        open.Push((new SceneGroup([]) { Id = id, Title = title, Description = description, Link = link }, items));
        items = [];
    }

    public void Close()
    {
        var (group, outer) = open.Pop();
        outer.Add(group with { Items = items.ToValueList() });
        items = outer;
    }

    public void Add(SceneItem item) => items.Add(item);

    public void AddAll(IEnumerable<SceneItem> many) => items.AddRange(many);

    public void Box(string id, Rect bounds, string? parent, Color? fill, Stroke? stroke, double radius = 0, bool onBorder = false)
    {
        boxes.Add(new(id, bounds, parent, onBorder));
        if (open.TryPeek(out var top) && top.Group.Id is { } group)
        {
            groupOfBox.TryAdd(id, group);
            if (parent is not null)
            {
                parentOfGroup.TryAdd(group, parent);
            }
        }

        items.Add(new SceneRectangle(bounds.X, bounds.Y, bounds.Width, bounds.Height) { Fill = fill, Stroke = stroke, Radius = radius });
    }

    /// <summary>Sets a block with its top edge at y; returns the y below it.</summary>
    public double Text(TextBlock block, double x, double y, string? owner, TextAnchor anchor = TextAnchor.Start, Color? color = null)
    {
        foreach (var line in block.Lines)
        {
            var left = anchor switch { TextAnchor.Middle => x - (line.Width / 2), TextAnchor.End => x - line.Width, _ => x };
            var baseline = y + (((block.LineHeight - block.Size) / 2) + (block.Size * 0.86));
            items.Add(new SceneText(x, baseline, line.Text, block.Size)
            {
                Anchor = anchor, Bold = block.Bold, Color = color ?? Ink.Text, Width = line.Width,
            });
            texts.Add(new(line.Text, new(left, baseline - (block.Size * 0.86), line.Width, block.Size), block.Size, owner));
            y += block.LineHeight;
        }

        return y;
    }

    public void Link(PlacedLink link, Stroke stroke, bool startArrow = false, bool endArrow = false)
    {
        links.Add(link);
        items.Add(new ScenePolyline(link.Points, stroke) { StartArrow = startArrow, EndArrow = endArrow, From = link.From, To = link.To });
    }

    public DiagramPage Finish(string title, string description) => new(
        new Scene(width, Height, items.Select(Named).ToValueList()) { Title = title, Description = description },
        new(boxes.ToValueList(), texts.ToValueList(), links.ToValueList()));

    // Links are painted before the boxes that they join, so that the groups of the boxes are known only now.
    private SceneItem Named(SceneItem item) => item switch
    {
        ScenePolyline { From: not null } line =>
            line with { From = groupOfBox.GetValueOrDefault(line.From), To = line.To is null ? null : groupOfBox.GetValueOrDefault(line.To) },
        SceneGroup { Id: not null } group when parentOfGroup.TryGetValue(group.Id, out var parent) =>
            group with { Within = groupOfBox.GetValueOrDefault(parent) },
        _ => item,
    };
}
