namespace CyberDocs.Diagrams.Layout;

/// <summary>Blocks side by side, with the links that pass between them.</summary>
internal sealed class Row(LayoutBlock container, int index)
{
    public LayoutBlock Container => container;

    public int Index => index;

    /// <summary>Whether the layout may choose the order of the blocks.</summary>
    public bool Reorder { get; init; }

    /// <summary>Whether it holds the container's heading, which keeps to no column.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether a border runs through it: its leaves stand on the border, its containers begin there, and links among them run below it.</summary>
    public bool IsBorder { get; init; }

    /// <summary>Where the border runs, once placed.</summary>
    public double BorderY { get; set; }

    public List<RowItem> Items { get; } = [];

    public double Height { get; set; }
}
