namespace CyberDocs.Checking.Rules;

/// <summary>Every line to the outside has its responsibility boundary.</summary>
internal sealed class ExternalLinkWithoutBoundaryRule() : RecordRule<ExternalLink>(Kinds.Lines, "boundary", ["network-diagram", "checklist-minimum"], new(
    "CD2062", Severity.Warning,
    "院外との回線 {line} の責任分界点がありません。",
    "External line {line} has no responsibility boundary.",
    "責任分界点（boundary）を記入してください。",
    "Enter the boundary."))
{
    protected override bool Breaks(ExternalLink line, CheckContext context) => !YesNoText.Describes(line.Link.Boundary);
}
