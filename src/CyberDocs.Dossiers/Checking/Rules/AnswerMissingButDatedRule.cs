using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A date stands beside an answer.</summary>
internal sealed class AnswerMissingButDatedRule : IRule
{
    public FindingCode Code => CheckFindings.AnswerMissingButDated;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
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
