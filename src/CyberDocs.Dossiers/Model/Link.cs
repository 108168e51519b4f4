namespace CyberDocs.Model;

/// <summary>A network connection between two places. Immutable and thread-safe.</summary>
public sealed partial record Link
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Id of a device, zone or outside party.</summary>
    public required string From { get; init; }

    /// <summary>Id of a device, zone or outside party.</summary>
    public required string To { get; init; }

    /// <summary>Name of the line.</summary>
    public string? Name { get; init; }

    /// <summary>What it runs over.</summary>
    public LinkKind Kind { get; init; }

    /// <summary>Carrier and service.</summary>
    public string? Carrier { get; init; }

    /// <summary>Protocol, such as IPsec (IKEv2).</summary>
    public string? Protocol { get; init; }

    /// <summary>True for 常時接続, false for 都度接続.</summary>
    public bool? AlwaysOn { get; init; }

    /// <summary>Whether connections are limited by source.</summary>
    public Knowledge SourceRestriction { get; init; } = Knowledge.Unknown;

    /// <summary>Whether several factors are asked for.</summary>
    public Knowledge MultiFactor { get; init; } = Knowledge.Unknown;

    /// <summary>Whether it is used for remote maintenance.</summary>
    public bool RemoteMaintenance { get; init; }

    /// <summary>Ids of the devices that it passes, in order from outside, such as the firewall.</summary>
    public ValueList<string> Through { get; init; } = [];

    /// <summary>Ids of the devices that are reached over it.</summary>
    public ValueList<string> Reaches { get; init; } = [];

    /// <summary>Id of the line for which this one stands by.</summary>
    public string? StandbyFor { get; init; }

    /// <summary>What it is used for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Id of the vendor responsible for it.</summary>
    public string? Vendor { get; init; }

    /// <summary>Ids of the systems that use it.</summary>
    public ValueList<string> Systems { get; init; } = [];

    /// <summary>責任分界点.</summary>
    public string? Boundary { get; init; }

    /// <summary>Which end the boundary lies at: from, to or middle.</summary>
    public string? BoundaryAt { get; init; }

    /// <summary>Where its log is kept and for how long.</summary>
    public string? Log { get; init; }

    /// <summary>備考.</summary>
    public string? Remarks { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
