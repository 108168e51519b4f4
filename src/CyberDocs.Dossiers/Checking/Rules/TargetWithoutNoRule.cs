using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A target date belongs to いいえ.</summary>
internal sealed class TargetWithoutNoRule : IRule
{
    public FindingCode Code => CheckFindings.TargetWithoutNo;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.Target is not null && item.First is Answer.Yes or Answer.NotApplicable)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("target"));
            }
        }
    }
}
