namespace CyberDocs.Findings;

/// <summary>Codes CD5xxx: what a writer could not express.</summary>
internal static class WritingFindings
{
    public static IReadOnlyList<FindingCode> All { get; } = [];
}
