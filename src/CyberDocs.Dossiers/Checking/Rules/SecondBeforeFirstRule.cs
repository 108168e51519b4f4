namespace CyberDocs.Checking.Rules;

/// <summary>The second check is not dated before the first.</summary>
internal sealed class SecondBeforeFirstRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "second_on", ["checklist-institution", "checklist-vendor", "checklist-minimum"], new(
    "CD2011", Severity.Error,
    "{form}の項目 {item} の2回目の確認日が1回目より前です。",
    "The second check of item {item} of {form} is dated before the first.",
    "確認日を直してください。",
    "Correct the dates."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) => answered.Item.SecondOn < answered.Item.FirstOn?.First;
}
