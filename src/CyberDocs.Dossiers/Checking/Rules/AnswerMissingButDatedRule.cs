namespace CyberDocs.Checking.Rules;

/// <summary>A date stands beside an answer.</summary>
internal sealed class AnswerMissingButDatedRule() : Rule(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2013", Severity.Warning,
    "{form}の項目 {item} に確認日だけがあり、回答がありません。",
    "Item {item} of {form} has a date but no answer.",
    "「はい」「いいえ」を記入するか、確認日を消してください。",
    "Enter the answer or remove the date."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.FirstOn is not null && item.First == Answer.Blank)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("first_on"));
            }

            if (item.SecondOn is not null && item.Second == Answer.Blank)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("second_on"));
            }
        }
    }
}
