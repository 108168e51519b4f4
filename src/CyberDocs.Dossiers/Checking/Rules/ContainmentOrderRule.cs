namespace CyberDocs.Checking.Rules;

/// <summary>Backups are cut off first, where the plan says what is; the wording of its steps is not looked at.</summary>
internal sealed class ContainmentOrderRule() : RecordRule<BcpFacts>(Kinds.Plan, "first_cut", ["bcp"], new(
    "CD2134", Severity.Warning,
    "最初に切り離すものが「{step}」で、バックアップではありません。",
    "What is cut off first is {step}, not the backups.",
    "バックアップへの経路を最初に切るよう手順を並べ替え、「最初に切り離すもの」（first_cut）を改めてください。",
    "Put the way to the backups first, and change first_cut."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) => plan.FirstCut is { } first && first != BcpFacts.Backups;

    protected override FindingArgument[] Values(BcpFacts plan, CheckContext context) => [("step", plan.FirstCut!)];
}
