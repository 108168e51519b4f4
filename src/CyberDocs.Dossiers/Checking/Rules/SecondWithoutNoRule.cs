namespace CyberDocs.Checking.Rules;

/// <summary>A second check follows いいえ.</summary>
internal sealed class SecondWithoutNoRule()
    : RecordRule<AnsweredItem>(Kinds.Items, "second", ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2023", Severity.Info,
    "{form}の項目 {item} は1回目が「いいえ」ではないのに、2回目の回答があります。",
    "Item {item} of {form} has a second answer although the first is not いいえ.",
    "2回目は、1回目が「いいえ」の項目だけに記入してください。",
    "The second check is for items first answered いいえ."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Item.Second is Answer.Yes or Answer.No && answered.Item.First != Answer.No;
}
