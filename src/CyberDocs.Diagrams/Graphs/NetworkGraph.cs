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

/// <summary>A device, or like devices drawn as one.</summary>
internal sealed record NetworkNode(string Id, string Symbol, string Label, DeviceKind Kind)
{
    /// <summary>The zone that holds it; null for what stands at the edge or in the core.</summary>
    public string? Zone { get; init; }

    /// <summary>Whether it stands at the edge, above the core.</summary>
    public bool AtEdge { get; init; }

    /// <summary>Numbers in the ledger of the devices behind it.</summary>
    public ValueList<string> Devices { get; init; } = [];

    /// <summary>Further lines such as ledger numbers and place.</summary>
    public ValueList<string> Details { get; init; } = [];

    /// <summary>Page on which it is drawn in full, when this is only a reference to it; 0 otherwise.</summary>
    public int ReferencePage { get; init; }

    /// <summary>Whether it stands for a whole zone that has a page of its own.</summary>
    public bool IsSummary { get; init; }

    /// <summary>Pinned place among the nodes of its zone; null when it is free.</summary>
    public int? Order { get; init; }

    public bool IsGroup => Devices.Count > 1 && !IsSummary;

    public DiagramSymbol ToSymbol() => new(Symbol, Label, Zone == NetworkSelection.UnknownZone ? null : Zone, Devices);
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

/// <summary>A link; ids of nodes, zones or parties.</summary>
internal sealed record NetworkLink(string Id, string From, string To, Link Source)
{
    /// <summary>The end that lies outside, when exactly one does.</summary>
    public string? PartyId { get; init; }

    /// <summary>Whether exactly one end lies outside.</summary>
    public bool IsOutside => PartyId is not null;

    /// <summary>Whether the boundary of responsibility is drawn at the party outside.</summary>
    public bool IsBoundaryAtParty => Source.BoundaryAt == (PartyId == From ? "from" : "to");

    /// <summary>Whether it is drawn at the end inside.</summary>
    public bool IsBoundaryInside => Source.BoundaryAt == (PartyId == From ? "to" : "from");

    /// <summary>How many like links it stands for.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Symbol of the end that is drawn on another page.</summary>
    public string? Reference { get; init; }
}
