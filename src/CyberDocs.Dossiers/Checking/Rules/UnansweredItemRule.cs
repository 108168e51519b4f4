using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every item of a filled-in checklist has a dated first answer.</summary>
internal sealed class UnansweredItemRule : IRule
{
    public FindingCode Code => CheckFindings.UnansweredItem;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Form == "bcp-check" || answers.Gate == Answer.No || context.EditionOf(answers) is not { } edition)
            {
                continue;
            }

            foreach (var known in AnsweredItems.ItemsOf(edition))
            {
                var item = answers.Items.FirstOrDefault(answer => answer.Item == known.Id);
                var answered = known.Gate
                    ? answers.Gate != Answer.Blank
                    : item is { First: Answer.NotApplicable } or { First: not Answer.Blank, FirstOn: not null };
                if (!answered && !AnsweredItems.IsNotNeeded(context.Dossier, answers, known))
                {
                    yield return Code.Of(context, answers, known.Id, item?.Origin.Place ?? answers.Origin.Place);
                }
            }
        }
    }
}
