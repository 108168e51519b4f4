namespace CyberDocs.Model;

/// <summary>A party outside the institution that a link or a data flow leads to. Immutable and thread-safe.</summary>
public sealed partial record OutsideParty
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public OutsideKind Kind { get; init; } = OutsideKind.Other;

    /// <summary>Id of the vendor that it is, when it is one.</summary>
    public string? Vendor { get; init; }

    /// <summary>What it is connected for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
