namespace CyberDocs.Diagrams.Layout;

/// <summary>An upright piece of a link: at a side of a block, or through a row.</summary>
internal sealed class Stem(LayoutBlock? port, bool atBottom)
{
    /// <summary>The block at whose side the link ends; null where it passes a row.</summary>
    public LayoutBlock? Port => port;

    public bool AtBottom => atBottom;

    public double X { get; set; }

    /// <summary>The row that it passes; null at a port.</summary>
    public Row? PassRow { get; init; }

    /// <summary>Its place between the blocks on a container's frame, when it is the frame at which the link ends.</summary>
    public RowItem? FrameItem { get; set; }

    /// <summary>Channel crossings that begin or end here: one at a port, two at a pass.</summary>
    public List<Hop> Hops { get; } = [];
}
