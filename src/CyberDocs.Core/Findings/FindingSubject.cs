namespace CyberDocs.Findings;

/// <summary>A device that a finding is about. Immutable and thread-safe.</summary>
/// <param name="Id">Its ledger number.</param>
/// <param name="Place">Where its offending value stands.</param>
public sealed record FindingSubject(string Id, SourcePlace Place);
