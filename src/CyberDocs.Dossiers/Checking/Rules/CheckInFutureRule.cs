namespace CyberDocs.Checking.Rules;

/// <summary>No check is dated after the day on which the documents are handed in.</summary>
internal sealed class CheckInFutureRule() : Rule(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2016", Severity.Error,
    "{form}の項目 {item} の確認日 {date} が提出日より後です。",
    "The check date {date} of item {item} of {form} lies after the day of submission.",
    "確認日を直すか、提出日（--date）を確かめてください。",
    "Correct the date, or check the date of submission."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.FirstOn?.First > context.Date)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("first_on"), ("date", AnsweredItems.Text(item.FirstOn.Value)));
            }

            if (item.SecondOn?.First > context.Date)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("second_on"), ("date", AnsweredItems.Text(item.SecondOn.Value)));
            }
        }
    }
}
