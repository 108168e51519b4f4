namespace CyberDocs.Checking.Rules;

/// <summary>A target date does not precede the first check.</summary>
internal sealed class TargetBeforeFirstRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "target", ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2015", Severity.Error,
    "{form}の項目 {item} の目標日 {target} が1回目の確認日より前です。",
    "The target date {target} of item {item} of {form} precedes the first check.",
    "確認日より後の目標日にしてください。",
    "Set a target date after the first check."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) => answered.Item.Target < answered.Item.FirstOn?.First;

    protected override FindingArgument[] Values(AnsweredItem answered, CheckContext context) =>
        [("target", AnsweredItems.Text(answered.Item.Target!.Value))];
}
