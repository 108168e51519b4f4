namespace CyberDocs.Checking.Rules;

/// <summary>Lines to the outside are limited by source.</summary>
internal sealed class ExternalLinkUnrestrictedRule()
    : RecordRule<ExternalLink>(Kinds.Lines, "source_restriction", ["checklist-institution", "checklist-minimum", "network-diagram"], new(
    "CD2064", Severity.Warning,
    "院外との回線 {line} の接続元制限が「{state}」です。",
    "Source restriction of external line {line}: {state}.",
    "接続元を制限し、接続元の制限（source_restriction）を「あり」にしてください。",
    "Limit the sources and set source_restriction."))
{
    protected override bool Breaks(ExternalLink line, CheckContext context) => line.Link.SourceRestriction != Knowledge.Yes;

    protected override FindingArgument[] Values(ExternalLink line, CheckContext context) =>
        [("state", Terms.Knowledges[line.Link.SourceRestriction].Japanese, Terms.Knowledges[line.Link.SourceRestriction].Id)];
}
