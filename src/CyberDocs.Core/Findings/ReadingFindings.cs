namespace CyberDocs.Findings;

/// <summary>Codes CD1xxx: reading a dossier, its ledger and its editions.</summary>
internal static class ReadingFindings
{
    public static IReadOnlyList<FindingCode> All { get; } = [];
}
