using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Systems, outside parties and the data between them. Immutable and thread-safe.</summary>
internal sealed record SystemGraph(ValueList<SystemNode> Systems, ValueList<NetworkParty> Parties, ValueList<SystemFlow> Flows)
{
    /// <summary>Places that people chose on the pages.</summary>
    public ValueList<PinnedPlace> Places { get; init; } = [];
}

/// <summary>A system; layer 1 talks to the outside, deeper layers only through others.</summary>
internal sealed record SystemNode(string Id, string Name, Hosting Hosting, int Layer)
{
    /// <summary>Whether it stands among the outside parties.</summary>
    public bool IsOutside => Hosting == Hosting.Cloud;

    /// <summary>What stands where it runs, and cannot be read; null when it can.</summary>
    public string? HostingWritten { get; init; }

    public string? Vendor { get; init; }

    public string? Machine { get; init; }

    public string? RecoveryPriority { get; init; }

    /// <summary>Page on which it is drawn with its flows, when this is only a reference to it; 0 otherwise.</summary>
    public int ReferencePage { get; init; }

    /// <summary>Pinned place among the systems of its layer; null when it is free.</summary>
    public int? Order { get; init; }
}

/// <summary>A flow between two systems or parties.</summary>
internal sealed record SystemFlow(string Id, string From, string To, DataFlow Source);
