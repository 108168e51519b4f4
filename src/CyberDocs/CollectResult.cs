namespace CyberDocs;

/// <summary>What collecting filled-in forms gave. Immutable and thread-safe.</summary>
public sealed record CollectResult
{
    /// <summary>What came back, by form, in the order in which the forms are handed in.</summary>
    public ValueList<CollectedForm> Forms { get; init; } = [];

    /// <summary>All answers of the dossier as they are with what came back.</summary>
    public ValueList<FormAnswers> Answers { get; init; } = [];

    /// <summary>What is wrong with files and values, in the order of the files; then what merging found.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>File that was written; null when nothing was.</summary>
    public string? Written { get; init; }

    /// <summary>Returns that the dossier takes note of, where it keeps requests to vendors.</summary>
    public ValueList<NotedReturn> Returns { get; init; } = [];

    /// <summary>The vendors with their requests, returns noted; null where nothing is.</summary>
    internal ValueList<Vendor>? Vendors { get; init; }

    /// <summary>Whether the answers or the returns differ from what the dossier says.</summary>
    public bool HasChanges => Returns.Count > 0
        || Forms.Any(form => form.Values.Any(value => value.Outcome is CollectOutcome.Added or CollectOutcome.Replaced));

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
