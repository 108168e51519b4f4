namespace CyberDocs.Redaction;

/// <summary>Takes what a profile hides out of findings, which quote the values that they are about. Not thread-safe.</summary>
internal sealed class FindingScrubbing(TextScrubbing texts)
{
    public IReadOnlyList<Finding> Over(IEnumerable<Finding> findings) => [.. findings.Select(Over)];

    /// <summary>Findings about what could not be read, so that nobody knows which of its values are hidden: what is said of the file itself stays.</summary>
    public static IReadOnlyList<Finding> WithoutValues(IEnumerable<Finding> findings) =>
        [.. findings.Select(finding => IntakeFindings.All.Contains(finding.Code) ? finding : WithoutValues(finding))];

    private static Finding WithoutValues(Finding finding) => finding with
    {
        Place = finding.Place with { Pointer = null },
        Arguments = finding.Arguments.Select(static value => value with { Japanese = RedactedDossier.Mark, English = RedactedDossier.Mark })
            .ToValueList(),
        Subjects = [],
        Detail = null,
    };

    private Finding Over(Finding finding) => finding with
    {
        Place = Over(finding.Place),
        Arguments = finding.Arguments.Select(value => value with { Japanese = texts.Whole(value.Japanese), English = texts.Whole(value.English) })
            .ToValueList(),
        Subjects = finding.Subjects.Select(subject => new FindingSubject(texts.Whole(subject.Id), Over(subject.Place))
        {
            Japanese = subject.Japanese is { } name ? texts.Whole(name) : null,
        }).ToValueList(),
        Detail = finding.Detail is { } detail ? texts.Plain(detail) : null,
    };

    private SourcePlace Over(SourcePlace place) => place with
    {
        Cell = place.Cell is { } cell ? texts.Plain(cell) : null,
        Pointer = place.Pointer is { } pointer ? texts.Plain(pointer) : null,
    };
}
