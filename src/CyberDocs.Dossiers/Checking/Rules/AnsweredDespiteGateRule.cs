namespace CyberDocs.Checking.Rules;

/// <summary>Nothing is answered below a gate of いいえ.</summary>
internal sealed class AnsweredDespiteGateRule() : RecordRule<AnsweredItem>(Kinds.Items, "first", ["checklist-institution"], new(
    "CD2018", Severity.Warning,
    "医療情報システムの有無が「いいえ」ですが、{form}の項目 {item} に回答があります。",
    "The gate of {form} is いいえ, yet item {item} is answered.",
    "医療情報システムの有無（gate）を「はい」に直すか、以下の項目の回答を消してください。",
    "Correct the gate or remove the answers below it."))
{
    protected override bool Breaks(AnsweredItem answered, CheckContext context) =>
        answered.Answers.Gate == Answer.No && answered.Item.First is Answer.Yes or Answer.No;
}
