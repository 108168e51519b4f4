namespace CyberDocs.Checking.Rules;

/// <summary>A department keeps the original of the plan.</summary>
internal sealed class PlanKeeperMissingRule() : RecordRule<BcpFacts>(Kinds.Plan, "keeper", ["bcp"], new(
    "CD2138", Severity.Warning,
    "事業継続計画の原本を保管する部署がありません。",
    "It is not said which department keeps the continuity plan.",
    "保管（keeper）に部署を記入してください。",
    "Enter keeper."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) => plan.Exists == true && plan.Keeper is null;
}
