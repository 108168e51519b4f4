namespace CyberDocs.Checking.Rules;

/// <summary>The plan was approved.</summary>
internal sealed class PlanNotApprovedRule() : RecordRule<BcpFacts>(Kinds.Plan, "exists", ["bcp", "checklist-institution"], new(
    "CD2132", Severity.Warning,
    "事業継続計画の承認者がありません。",
    "It is not said who approved the continuity plan.",
    "承認（approved_by）に承認した人と日付を記入してください。",
    "Enter approved_by."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) => plan.Exists == true && plan.ApprovedBy is null;
}
