using CyberDocs.Collections;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>The contact chain as a graph, with every name and number looked up. Immutable and thread-safe.</summary>
internal sealed record ContactChainGraph(ValueList<ChainStep> Steps, ValueList<ChainArrow> Arrows, ValueList<ChainGroup> Groups)
{
    /// <summary>Places that people chose on the sheet.</summary>
    public ValueList<PinnedPlace> Places { get; init; } = [];

    public bool IsEmpty => Steps.Count == 0 && Groups.Count == 0;
}

/// <summary>A step inside the institution; the level counts from the finder, 0.</summary>
internal sealed record ChainStep(string Id, string Title, int Level)
{
    public string? Person { get; init; }

    public string? Phone { get; init; }

    public string? NightPhone { get; init; }

    public ValueList<string> Deputies { get; init; } = [];

    public string? Action { get; init; }

    public int? WithinMinutes { get; init; }

    /// <summary>Pinned place among the steps of its level; null when it is free.</summary>
    public int? Order { get; init; }
}

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

    public DateOnly? ConfirmedOn { get; init; }
}
