namespace CyberDocs.Findings;

/// <summary>Codes CD2xxx: checking a dossier.</summary>
internal static class CheckFindings
{
    public static IReadOnlyList<FindingCode> All { get; } = [];
}
