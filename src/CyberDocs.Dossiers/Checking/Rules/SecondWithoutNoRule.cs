using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A second check follows いいえ.</summary>
internal sealed class SecondWithoutNoRule : IRule
{
    public FindingCode Code => CheckFindings.SecondWithoutNo;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.Second is Answer.Yes or Answer.No && item.First != Answer.No)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("second"));
            }
        }
    }
}
