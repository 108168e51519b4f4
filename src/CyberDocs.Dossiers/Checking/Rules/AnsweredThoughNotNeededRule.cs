using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Items about vendors stay empty where there is no vendor contract.</summary>
internal sealed class AnsweredThoughNotNeededRule : IRule
{
    public FindingCode Code => CheckFindings.AnsweredThoughNotNeeded;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (context.EditionOf(answers) is not { } edition)
            {
                continue;
            }

            foreach (var item in answers.Items)
            {
                if (item.First is Answer.Yes or Answer.No
                    && AnsweredItems.Find(edition, item.Item) is { } known
                    && AnsweredItems.IsNotNeeded(context.Dossier, answers, known))
                {
                    yield return Code.Of(context, answers, item.Item, item.Origin.Of("first"));
                }
            }
        }
    }
}
