namespace CyberDocs.Vocabulary;

/// <summary>Findings that say the same of different things, for one row of a paper. Immutable and thread-safe.</summary>
/// <param name="Findings">At least one, in the order of the check.</param>
internal sealed record AlikeFindings(IReadOnlyList<Finding> Findings)
{
    public Finding First => Findings[0];

    public IReadOnlyList<FindingClause> Clauses => [.. Findings.SelectMany(static finding => finding.Clauses).Distinct()];

    public bool Concerns(string document) => Findings.Any(finding => finding.Documents.Contains(document));

    /// <summary>The most severe first; within one severity in the order of the check.</summary>
    public static IReadOnlyList<AlikeFindings> ByWeight(IEnumerable<Finding> findings) =>
        [.. findings
            .GroupBy(static finding => (finding.Severity, finding.Code.Id, finding.JapaneseRemedy))
            .OrderByDescending(static group => group.Key.Severity)
            .Select(static group => new AlikeFindings([.. group]))];
}
