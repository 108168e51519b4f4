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
                yield return Code.At(item.Origin.Of("first_on"), FormName.Of(context, answers), item.Item, AnsweredItems.Text(item.FirstOn.Value)).About(answers);
            }

            if (item.SecondOn > context.Date)
            {
                yield return Code.At(item.Origin.Of("second_on"), FormName.Of(context, answers), item.Item, AnsweredItems.Text(item.SecondOn.Value)).About(answers);
            }
        }
    }
}
