namespace CyberDocs.Diagrams.Graphs;

/// <summary>The contact chain as a graph, with every name and number looked up. Immutable and thread-safe.</summary>
internal sealed record ContactChainGraph(ValueList<ChainStep> Steps, ValueList<ChainArrow> Arrows, ValueList<ChainGroup> Groups)
{
    /// <summary>Places that people chose on the page.</summary>
    public ValueList<PinnedPlace> Places { get; init; } = [];

    /// <summary>Whether the rest of the chain stands on other pages.</summary>
    public bool IsPart { get; init; }

    public bool IsEmpty => Steps.Count == 0 && Groups.Count == 0;
}

/// <summary>Who takes the place of a step's person, and at which numbers.</summary>
internal sealed record ChainDeputy(string Name, string? Phone, string? NightPhone);

/// <summary>Who tells whom inside.</summary>
internal sealed record ChainArrow(string From, string To);

/// <summary>Bodies outside that belong together.</summary>
internal sealed record ChainGroup(string Title, ValueList<ChainBody> Bodies);

/// <summary>A body outside.</summary>
internal sealed record ChainBody(string Id, string Name)
{
    public string? Desk { get; init; }

    public string? Phone { get; init; }

    public string? NightPhone { get; init; }

    public string? Written { get; init; }

    public string? Purpose { get; init; }

    public string? Deadline { get; init; }

    public string? NotifiedBy { get; init; }

    public Model.CalendarDate? ConfirmedOn { get; init; }
}
