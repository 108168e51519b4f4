namespace CyberDocs.Redaction;

/// <summary>Takes what a profile hides out of findings, which quote the values that they are about. Not thread-safe.</summary>
internal sealed class FindingScrubbing(TextScrubbing texts)
{
    public IReadOnlyList<Finding> Over(IEnumerable<Finding> findings) => [.. findings.Select(Over)];

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
