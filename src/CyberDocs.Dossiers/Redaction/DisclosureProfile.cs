namespace CyberDocs.Redaction;

/// <summary>Who may see what: one profile of disclosure, as data. Immutable and thread-safe.</summary>
public sealed record DisclosureProfile
{
    /// <summary>Id such as <c>vendor</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name printed on every page.</summary>
    public required string Label { get; init; }

    /// <summary>Whether papers that stay in the institution are made, such as the list of findings: it quotes data as they are.</summary>
    public bool InternalPapers { get; init; }

    /// <summary>Fields that are hidden.</summary>
    public ValueList<HidingRule> Hides { get; init; } = [];

    /// <summary>What is hidden inside of other texts as well.</summary>
    public ValueList<TextPattern> Patterns { get; init; } = [];
}
