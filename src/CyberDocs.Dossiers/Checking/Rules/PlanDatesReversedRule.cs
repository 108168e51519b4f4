namespace CyberDocs.Checking.Rules;

/// <summary>The plan is not revised before it is established.</summary>
internal sealed class PlanDatesReversedRule() : RecordRule<BcpFacts>(Kinds.Plan, "revised_on", ["bcp"], new(
    "CD2136", Severity.Error,
    "事業継続計画の改定日 {revised} が策定日 {established} より前です。",
    "The plan was established on {established} but revised on {revised}.",
    "日付を直してください。",
    "Correct the dates."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) => plan.RevisedOn?.Last < plan.EstablishedOn?.First;

    protected override FindingArgument[] Values(BcpFacts plan, CheckContext context) =>
        [("established", AnsweredItems.Text(plan.EstablishedOn!.Value)), ("revised", AnsweredItems.Text(plan.RevisedOn!.Value))];
}
