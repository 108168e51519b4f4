using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>An answer of the second check is dated.</summary>
internal sealed class SecondCheckUndatedRule : IRule
{
    public FindingCode Code => CheckFindings.SecondCheckUndated;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.Second is Answer.Yes or Answer.No && item.SecondOn is null)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("second"));
            }
        }
    }
}
