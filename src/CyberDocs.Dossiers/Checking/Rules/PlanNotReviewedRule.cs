namespace CyberDocs.Checking.Rules;

/// <summary>The plan was reviewed within a year.</summary>
internal sealed class PlanNotReviewedRule() : RecordRule<BcpFacts>(Kinds.Plan, "revised_on", ["bcp", "checklist-institution"], new(
    "CD2130", Severity.Warning,
    "事業継続計画が1年以内に見直されていません（策定・改定日: {date}）。",
    "The continuity plan was not reviewed within a year (dated {date}).",
    "計画を見直し、改定日（revised_on）を更新してください。",
    "Review the plan and update revised_on."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) =>
        plan.Exists == true && !((plan.RevisedOn ?? plan.EstablishedOn) >= context.Date.AddYears(-1));

    protected override FindingArgument[] Values(BcpFacts plan, CheckContext context) =>
        [("date", (plan.RevisedOn ?? plan.EstablishedOn) is { } day ? AnsweredItems.Text(day) : "―")];
}
