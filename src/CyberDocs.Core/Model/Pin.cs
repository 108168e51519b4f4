namespace CyberDocs.Model;

/// <summary>A place among its neighbours that a person chose for something in a drawing, kept in every later run. Immutable and thread-safe.</summary>
public sealed record Pin
{
    /// <summary>The drawing: <c>network</c>, <c>external</c> or <c>system</c>.</summary>
    public required string Diagram { get; init; }

    /// <summary>Id of a device, zone, outside party or system.</summary>
    public required string Item { get; init; }

    /// <summary>Its place among what stands beside it, such as the zones of one zone or the devices of one zone; 1 is the first.</summary>
    public int Order { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
