namespace CyberDocs.Vocabulary;

/// <summary>Findings about one document, or about the dossier as a whole. Immutable and thread-safe.</summary>
/// <param name="Document">The document; null for the dossier as a whole.</param>
/// <param name="Findings">Its findings, the most severe first.</param>
internal sealed record FindingGroup(SubmissionDocument? Document, IReadOnlyList<Finding> Findings)
{
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    public static IReadOnlyList<Finding> BySeverity(IReadOnlyList<Finding> findings) =>
        [.. findings.OrderByDescending(finding => finding.Severity)];

    /// <summary>Groups in the order of the set, those about the dossier first. A finding stands with every document that it concerns.</summary>
    public static IReadOnlyList<FindingGroup> ByDocument(IReadOnlyList<Finding> findings, IReadOnlyList<SubmissionDocument> documents)
    {
        bool IsKnown(string id) => documents.Any(document => document.Id == id);
        var groups = new List<FindingGroup> { new(null, BySeverity([.. findings.Where(finding => !finding.Documents.Any(IsKnown))])) };
        groups.AddRange(documents.Select(document =>
            new FindingGroup(document, BySeverity([.. findings.Where(finding => finding.Documents.Contains(document.Id))]))));
        return [.. groups.Where(group => group.Findings.Count > 0)];
    }
}
