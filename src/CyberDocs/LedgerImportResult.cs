using CyberDocs.Comparing;

namespace CyberDocs;

/// <summary>What importing a ledger gave. Immutable and thread-safe.</summary>
/// <param name="Taken">Whether the ledger was written.</param>
/// <param name="Target">Where it was, or would have been, written.</param>
/// <param name="Findings">Findings about the new ledger.</param>
/// <param name="Changes">Devices added, removed and changed.</param>
public sealed record LedgerImportResult(bool Taken, string Target, IReadOnlyList<Finding> Findings, IReadOnlyList<RecordChange> Changes)
{
    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
