namespace CyberDocs.Diagrams.Layout;

/// <summary>A link to route between two blocks.</summary>
internal sealed class Wire(string id, LayoutBlock from, LayoutBlock to)
{
    public string Id => id;

    public LayoutBlock From => from;

    public LayoutBlock To => to;

    public List<Stem> Stems { get; } = [];

    public List<Hop> Hops { get; } = [];

    /// <summary>Links of one trunk leave their first block as one line, which branches to where each of them goes; null for a line of its own.</summary>
    public string? Trunk { get; set; }

    /// <summary>Extra height that the horizontal part wants for a label.</summary>
    public double LabelHeight { get; init; }

    public List<Graphics.ScenePoint> Points { get; } = [];
}
