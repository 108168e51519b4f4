using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Nothing is answered below a gate of いいえ.</summary>
internal sealed class AnsweredDespiteGateRule : IRule
{
    public FindingCode Code => CheckFindings.AnsweredDespiteGate;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (answers.Gate == Answer.No && item.First is Answer.Yes or Answer.No)
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("first"));
            }
        }
    }
}
