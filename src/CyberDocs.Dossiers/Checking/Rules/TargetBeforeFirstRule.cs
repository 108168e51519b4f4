using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A target date does not precede the first check.</summary>
internal sealed class TargetBeforeFirstRule : IRule
{
    public FindingCode Code => CheckFindings.TargetBeforeFirst;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.Target < item.FirstOn)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("target"), AnsweredItems.Text(item.Target!.Value));
            }
        }
    }
}
