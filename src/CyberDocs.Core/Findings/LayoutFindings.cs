namespace CyberDocs.Findings;

/// <summary>Codes CD4xxx: layout, fonts and glyphs.</summary>
internal static class LayoutFindings
{
    public static IReadOnlyList<FindingCode> All { get; } = [];
}
