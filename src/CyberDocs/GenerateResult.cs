namespace CyberDocs;

/// <summary>What a run made and found. Immutable and thread-safe.</summary>
/// <param name="Files">Files written, in the order of the set.</param>
/// <param name="Findings">Findings of checking, composing and writing, in the order of the set.</param>
public sealed record GenerateResult(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
