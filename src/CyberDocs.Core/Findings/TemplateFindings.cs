namespace CyberDocs.Findings;

/// <summary>Codes CD3xxx: templates and their markup.</summary>
internal static class TemplateFindings
{
    public static IReadOnlyList<FindingCode> All { get; } = [];
}
