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
                yield return Code.At(item.Origin.Of("target"), FormName.Of(context, answers), item.Item, AnsweredItems.Text(item.Target!.Value)).About(answers);
            }
        }
    }
}
