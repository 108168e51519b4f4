namespace CyberDocs.Diagrams.Layout;

/// <summary>A block of a row or a link that passes the row.</summary>
internal sealed class RowItem(LayoutBlock? block, Stem? pass)
{
    public LayoutBlock? Block => block;

    public Stem? Pass => pass;

    public double Width => block?.Width ?? 0;

    /// <summary>Where its middle would like to be.</summary>
    public double Desired { get; set; }

    /// <summary>Where its middle is asked to be; null when it is free.</summary>
    public double? FixedCenter => block?.FixedX + (block?.Width / 2);

    public double Center => block?.CenterX ?? pass!.X;

    /// <summary>Channel crossings that begin or end here; decides where it would like to be.</summary>
    public List<(Hop Hop, Stem Own)> Hops { get; } = [];
}
