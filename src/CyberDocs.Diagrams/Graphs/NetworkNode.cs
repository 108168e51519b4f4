using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

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
