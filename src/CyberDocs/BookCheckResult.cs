namespace CyberDocs;

/// <summary>What checking a workbook and writing the findings into it gave. Immutable and thread-safe.</summary>
/// <param name="Read">The dossier as read.</param>
/// <param name="Findings">Findings of reading and checking, and why nothing was written, or beside the workbook.</param>
public sealed record BookCheckResult(ReadResult Read, IReadOnlyList<Finding> Findings)
{
    /// <summary>The file written: the workbook, or one beside it; null when nothing was.</summary>
    public string? Written { get; init; }

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
