namespace CyberDocs.Checking.Rules;

/// <summary>An いいえ in the first check has a target date.</summary>
internal sealed class NoTargetDateRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "first", ["checklist-institution", "checklist-vendor", "checklist-minimum"], new(
    "CD2001", Severity.Error,
    "{form}の項目 {item} は1回目が「いいえ」ですが、目標日がありません。",
    "Item {item} of {form} is answered いいえ but has no target date.",
    "対応できる目標日（target）を記入してください。",
    "Enter a target date (target)."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Item.First == Answer.No && answered.Item.Target is null && answered.Answers.Form != "bcp-check";
}
