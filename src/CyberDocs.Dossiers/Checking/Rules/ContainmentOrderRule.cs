using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Backups are cut off first.</summary>
internal sealed class ContainmentOrderRule() : RecordRule<BcpFacts>(Kinds.Plan, "containment", ["bcp"], new(
    "CD2134", Severity.Warning,
    "切り離しの手順の最初が「{step}」で、バックアップではありません。",
    "The first containment step is '{step}', not the backups.",
    "バックアップへの経路を最初に切るよう並べ替えてください。",
    "Put the way to the backups first."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) =>
        plan.Containment.Count > 0
        && !plan.Containment[0].Contains("バックアップ", StringComparison.Ordinal)
        && !plan.Containment[0].Contains("控え", StringComparison.Ordinal);

    protected override FindingArgument[] Values(BcpFacts plan, CheckContext context) => [("step", plan.Containment[0])];
}
