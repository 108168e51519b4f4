using CyberDocs.Graphics;
using CyberDocs.Pdf.Painting;
using CyberDocs.Pdf.Structure;

namespace CyberDocs.Pdf.Layout;

/// <summary>A drawing, scaled down to fit and centred.</summary>
internal sealed class FigureBox : FlowBox
{
    /// <summary>Smallest text that a print must keep readable, in points, with a little tolerance.</summary>
    public const double SmallestReadable = 5.9;

    private readonly Scene scene;
    private readonly Tag tag;
    private readonly TextFormatter text;
    private readonly TextPainter painter;
    private readonly StructureTree structure;
    private readonly double scale;
    private readonly double offset;

    public FigureBox(Scene scene, Tag tag, TextFormatter text, TextPainter painter, StructureTree structure, double width, double height)
    {
        (this.scene, this.tag, this.text, this.painter, this.structure) = (scene, tag, text, painter, structure);
        scale = Math.Min(1, Math.Min(width / Math.Max(1, scene.Width), height / Math.Max(1, scene.Height)));
        offset = Math.Max(0, (width - (scene.Width * scale)) / 2);
        SmallestText = Smallest(scene.Items) * scale;
    }

    public override double Height => scene.Height * scale;

    /// <summary>Size of the smallest text as painted.</summary>
    public double SmallestText { get; }

    public override void Paint(PageCanvas canvas, double x, double y)
    {
        if (!canvas.IsArtifact)
        {
            tag.Attributes = canvas.BoundingBox(x + offset, y, scene.Width * scale, Height);
        }

        canvas.BeginContent(tag, isText: false);
        new ScenePainter(canvas, text, scale, x + offset, y).Paint(scene.Items);
        canvas.EndContent();
        AddLinks(canvas, scene.Items, x + offset, y);
    }

    private void AddLinks(PageCanvas canvas, ValueList<SceneItem> items, double x, double y)
    {
        foreach (var item in items)
        {
            if (item is not SceneGroup group)
            {
                continue;
            }

            if (group.Link is { Length: > 0 } target && !canvas.IsArtifact && SceneBounds.Of(group) is { IsEmpty: false } bounds)
            {
                var link = structure.Open(tag, "Link");
                var (left, top) = (x + (bounds.Left * scale), y + (bounds.Top * scale));
                painter.AddLink(canvas, link, left, top, bounds.Width * scale, bounds.Height * scale, target, group.Title ?? target);
            }

            AddLinks(canvas, group.Items, x, y);
        }
    }

    private static double Smallest(ValueList<SceneItem> items)
    {
        var smallest = double.PositiveInfinity;
        foreach (var item in items)
        {
            smallest = Math.Min(smallest, item switch
            {
                SceneText { Text.Length: > 0 } line => line.Size,
                SceneGroup group => Smallest(group.Items),
                _ => double.PositiveInfinity,
            });
        }

        return smallest;
    }
}
