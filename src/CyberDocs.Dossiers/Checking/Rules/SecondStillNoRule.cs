using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The second check ends in はい.</summary>
internal sealed class SecondStillNoRule : IRule
{
    public FindingCode Code => CheckFindings.SecondStillNo;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.Second == Answer.No && item.Remarks is null)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("second"));
            }
        }
    }
}
