namespace CyberDocs.Model;

/// <summary>
/// A place that a person chose for something in a drawing, kept in every later run: among its neighbours, on the page, or both. Immutable and thread-safe.
/// </summary>
public sealed partial record Pin
{
    /// <summary>The drawing: <c>network</c>, <c>external</c>, <c>system</c> or <c>contact-chain</c>.</summary>
    public required string Diagram { get; init; }

    /// <summary>Id of a device, zone, outside party or system; in the contact chain, of a step or a body outside.</summary>
    public required string Item { get; init; }

    /// <summary>
    /// Its place among what stands beside it, such as the zones of one zone or the devices of one zone; 1 is the first. Null when only the page is chosen.
    /// </summary>
    public int? Order { get; init; }

    /// <summary>Millimetres from the paper's left edge to the box; null when the drawing chooses.</summary>
    public int? X { get; init; }

    /// <summary>Millimetres from the paper's upper edge to the box; null when the drawing chooses.</summary>
    public int? Y { get; init; }

    /// <summary>Number of the page that <see cref="X"/> and <see cref="Y"/> mean; the default is 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
