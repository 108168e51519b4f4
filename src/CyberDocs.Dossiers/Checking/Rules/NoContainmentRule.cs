namespace CyberDocs.Checking.Rules;

/// <summary>It is fixed what is unplugged first.</summary>
internal sealed class NoContainmentRule() : RecordRule<BcpFacts>(Kinds.Plan, "containment", ["bcp", "bcp-check"], new(
    "CD2133", Severity.Warning,
    "事業継続計画に、切り離しの手順がありません。",
    "The continuity plan does not say what is cut off first.",
    "切り離しの手順（containment）に、バックアップ・院外の回線・区分の境目の順に記入してください。",
    "List backups, outside lines and segment borders in containment."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) => plan.Exists == true && plan.Containment.Count == 0;
}
