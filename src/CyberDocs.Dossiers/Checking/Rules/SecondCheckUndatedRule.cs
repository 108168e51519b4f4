namespace CyberDocs.Checking.Rules;

/// <summary>An answer of the second check is dated.</summary>
internal sealed class SecondCheckUndatedRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "second", ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2014", Severity.Warning,
    "{form}の項目 {item} の2回目の回答に確認日がありません。",
    "The second answer to item {item} of {form} has no date.",
    "2回目の確認日（second_on）を記入してください。",
    "Enter the date in second_on."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Item.Second is Answer.Yes or Answer.No && answered.Item.SecondOn is null;
}
