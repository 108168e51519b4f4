namespace CyberDocs.Checking.Rules;

/// <summary>The second check ends in はい.</summary>
internal sealed class SecondStillNoRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "second", ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2024", Severity.Warning,
    "{form}の項目 {item} は2回目も「いいえ」です。",
    "Item {item} of {form} is still いいえ in the second check.",
    "対応を終えてから2回目を記入するか、備考に今後の予定を書いてください。",
    "Finish the work first, or say in remarks what follows."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Item.Second == Answer.No && answered.Item.Remarks is null;
}
