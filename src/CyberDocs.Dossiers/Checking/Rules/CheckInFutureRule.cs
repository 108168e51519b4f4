using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>No check is dated after the day on which the documents are handed in.</summary>
internal sealed class CheckInFutureRule : IRule
{
    public FindingCode Code => CheckFindings.CheckInFuture;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.FirstOn > context.Date)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("first_on"), AnsweredItems.Text(item.FirstOn.Value));
            }

            if (item.SecondOn > context.Date)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("second_on"), AnsweredItems.Text(item.SecondOn.Value));
            }
        }
    }
}
