namespace CyberDocs.Checking.Rules;

/// <summary>The plan was exercised within a year.</summary>
internal sealed class PlanNotExercisedRule() : RecordRule<BcpFacts>(Kinds.Plan, "trained_on", ["bcp", "bcp-check"], new(
    "CD2131", Severity.Warning,
    "事業継続計画の訓練が1年以内に行われていません（訓練日: {date}）。",
    "The continuity plan was not exercised within a year (exercised on: {date}).",
    "訓練をして、直近の訓練（trained_on）を更新してください。",
    "Hold an exercise and update trained_on."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) =>
        plan.Exists == true && (plan.TrainedOn is null || plan.TrainedOn < context.Date.AddYears(-1));

    protected override FindingArgument[] Values(BcpFacts plan, CheckContext context) =>
        [("date", plan.TrainedOn is { } day ? AnsweredItems.Text(day) : "―")];
}
