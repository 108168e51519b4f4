namespace CyberDocs.Diagrams.Layout;

/// <summary>Distances of a tiered layout in points.</summary>
internal sealed record TierSpacing
{
    /// <summary>Between neighbours in a row.</summary>
    public double Gap { get; init; } = 10;

    /// <summary>Least height of a channel between the outermost rows.</summary>
    public double RowGap { get; init; } = 12;

    /// <summary>Least height of a channel inside a container.</summary>
    public double InnerRowGap { get; init; } = 5;

    /// <summary>Upright room at both ends of a channel that links use.</summary>
    public double ChannelMargin { get; init; } = 7;

    /// <summary>Most height that a channel between the outermost rows gains where the page has room.</summary>
    public double MostLoosening { get; init; } = 12;

    /// <summary>Whether everything together stands in the middle of the width; for rows of leaves only.</summary>
    public bool Centred { get; init; }

    /// <summary>Height of a track.</summary>
    public double Track { get; init; } = 5;
}
