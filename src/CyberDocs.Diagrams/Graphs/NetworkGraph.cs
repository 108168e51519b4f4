using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>A network as it is drawn: nodes, zones and links without positions. Immutable and thread-safe.</summary>
internal sealed record NetworkGraph
{
    /// <summary>Devices and groups of like devices, in ledger order.</summary>
    public ValueList<NetworkNode> Nodes { get; init; } = [];

    /// <summary>Zones, parents before children.</summary>
    public ValueList<NetworkZone> Zones { get; init; } = [];

    /// <summary>Parties outside that a link leads to.</summary>
    public ValueList<NetworkParty> Parties { get; init; } = [];

    /// <summary>Links whose ends both exist.</summary>
    public ValueList<NetworkLink> Links { get; init; } = [];

    /// <summary>Whether zones stand where their links lead rather than in the order of the dossier.</summary>
    public bool ZonesFollowLinks { get; init; }

    /// <summary>Places that people chose on the pages.</summary>
    public ValueList<PinnedPlace> Places { get; init; } = [];
}

/// <summary>A zone.</summary>
internal sealed record NetworkZone(string Id, string Name, ZoneKind Kind)
{
    public string? Parent { get; init; }

    /// <summary>VLAN ids and address ranges.</summary>
    public string? Caption { get; init; }

    /// <summary>Page on which it is drawn in full; 0 when it is here.</summary>
    public int DetailPage { get; init; }

    /// <summary>Pinned place among the zones beside it; null when it is free.</summary>
    public int? Order { get; init; }
}

/// <summary>A party outside.</summary>
internal sealed record NetworkParty(string Id, string Name, OutsideKind Kind)
{
    /// <summary>Pinned place among the parties; null when it is free.</summary>
    public int? Order { get; init; }
}
