using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>対象外 is explained in the remarks.</summary>
internal sealed class NotApplicableWithoutRemarkRule : IRule
{
    public FindingCode Code => CheckFindings.NotApplicableWithoutRemark;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.First == Answer.NotApplicable && item.Remarks is null)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("first"));
            }
        }
    }
}
