using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A target date that has passed is followed by a second check.</summary>
internal sealed class TargetPassedRule : IRule
{
    public FindingCode Code => CheckFindings.TargetPassed;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.First == Answer.No && item.Target < context.Date && item.Second == Answer.Blank)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("target"), AnsweredItems.Text(item.Target!.Value));
            }
        }
    }
}
