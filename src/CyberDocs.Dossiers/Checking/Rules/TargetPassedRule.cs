namespace CyberDocs.Checking.Rules;

/// <summary>A target date that has passed is followed by a second check.</summary>
internal sealed class TargetPassedRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "target", ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2017", Severity.Warning,
    "{form}の項目 {item} の目標日 {target} を過ぎていますが、2回目の確認がありません。",
    "The target date {target} of item {item} of {form} has passed without a second check.",
    "2回目の確認をして、回答（second）と確認日（second_on）を記入してください。",
    "Check again and enter second and second_on."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Item.First == Answer.No && answered.Item.Target < context.Date && answered.Item.Second == Answer.Blank;

    protected override FindingArgument[] Values(AnsweredItem answered, CheckContext context) =>
        [("target", AnsweredItems.Text(answered.Item.Target!.Value))];
}
