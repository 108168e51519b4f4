using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>An いいえ in the first check has a target date.</summary>
internal sealed class NoTargetDateRule : IRule
{
    public FindingCode Code => CheckFindings.NoTargetDate;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.First == Answer.No && item.Target is null && answers.Form != "bcp-check")
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("first"));
            }
        }
    }
}
