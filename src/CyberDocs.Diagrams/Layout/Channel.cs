namespace CyberDocs.Diagrams.Layout;

/// <summary>Horizontal room between two rows, divided into tracks.</summary>
internal sealed class Channel
{
    public List<Hop> Hops { get; } = [];

    public double Y { get; set; }

    public double Height { get; set; }

    /// <summary>Height of each track, top first.</summary>
    public List<double> Tracks { get; } = [];
}
