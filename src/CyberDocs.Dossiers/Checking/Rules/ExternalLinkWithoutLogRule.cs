namespace CyberDocs.Checking.Rules;

/// <summary>The log of every line to the outside is kept.</summary>
internal sealed class ExternalLinkWithoutLogRule() : RecordRule<ExternalLink>(Kinds.Lines, "log", ["checklist-institution", "checklist-minimum"], new(
    "CD2063", Severity.Warning,
    "院外との回線 {line} のログの保存先がありません。",
    "It is not said where the log of external line {line} is kept.",
    "ログの保存（log）に保存先と期間を記入してください。",
    "Enter where and how long in log."))
{
    protected override bool Breaks(ExternalLink line, CheckContext context) => !YesNoText.Describes(line.Link.Log);
}
