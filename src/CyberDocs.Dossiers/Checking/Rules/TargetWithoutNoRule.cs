namespace CyberDocs.Checking.Rules;

/// <summary>A target date belongs to いいえ.</summary>
internal sealed class TargetWithoutNoRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "target", ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2022", Severity.Warning,
    "{form}の項目 {item} は1回目が「いいえ」ではないのに、目標日があります。",
    "Item {item} of {form} has a target date although it is not answered いいえ.",
    "回答を確かめ、目標日を消すか「いいえ」に直してください。",
    "Correct the answer or remove the target date."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Item.Target is not null && answered.Item.First is Answer.Yes or Answer.NotApplicable;
}
