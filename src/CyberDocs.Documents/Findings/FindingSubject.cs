namespace CyberDocs.Findings;

/// <summary>A device, a checklist item or another record that a finding is about. Immutable and thread-safe.</summary>
/// <param name="Id">The device's ledger number, the item's id or the record's name: what English texts say.</param>
/// <param name="Place">Where its offending value stands.</param>
public sealed record FindingSubject(string Id, SourcePlace Place)
{
    /// <summary>What Japanese texts call it; null for a device, whose number is its name.</summary>
    public string? Japanese { get; init; }
}
