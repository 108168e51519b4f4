namespace CyberDocs.Checking.Rules;

/// <summary>A target date lies inside the fiscal year of the edition.</summary>
internal sealed class TargetOutsideFiscalYearRule() : RecordRule<AnsweredItem>(Kinds.Items, "target", ["checklist-institution", "checklist-vendor"], new(
    "CD2009", Severity.Warning,
    "{form}の項目 {item} の目標日 {target} が年度（{year_end} まで）の外です。",
    "The target date {target} of item {item} of {form} lies outside the fiscal year that ends on {year_end}.",
    "年度内の目標日にしてください。",
    "Set a target date inside the fiscal year."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Item.Target < Start(answered, context) || answered.Item.Target?.First >= Start(answered, context)?.AddYears(1);

    protected override FindingArgument[] Values(AnsweredItem answered, CheckContext context) =>
        [
            ("target", AnsweredItems.Text(answered.Item.Target!.Value)),
            ("year_end", AnsweredItems.Text(Start(answered, context)!.Value.AddYears(1).AddDays(-1))),
        ];

    private static DateOnly? Start(AnsweredItem answered, CheckContext context) => context.EditionOf(answered.Answers)?.FiscalYearStart;
}
