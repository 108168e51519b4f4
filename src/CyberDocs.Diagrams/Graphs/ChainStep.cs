namespace CyberDocs.Diagrams.Graphs;

/// <summary>A step inside the institution; the level counts from the finder, 0.</summary>
internal sealed record ChainStep(string Id, string Title, int Level)
{
    public string? Person { get; init; }

    public string? Phone { get; init; }

    public string? NightPhone { get; init; }

    /// <summary>Those who take its place, in order.</summary>
    public ValueList<ChainDeputy> Deputies { get; init; } = [];

    public string? Action { get; init; }

    /// <summary>Time until the next is told, as the drawing says it; null when there is none.</summary>
    public string? Limit { get; init; }

    /// <summary>Pinned place among the steps of its level; null when it is free.</summary>
    public int? Order { get; init; }

    /// <summary>Number of its lines to other pages, the same at both ends; null when all stand on its own page.</summary>
    public string? CutSymbol { get; init; }

    /// <summary>Pages that its lines to other pages lead to.</summary>
    public ValueList<int> ContinuedOn { get; init; } = [];

    /// <summary>Page on which the step itself stands, when this is only a reference to it; 0 otherwise.</summary>
    public int ReferencePage { get; init; }
}
