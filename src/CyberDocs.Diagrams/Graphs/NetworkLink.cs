using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

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
