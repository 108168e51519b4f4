namespace CyberDocs.Checking.Rules;

/// <summary>Every item of a filled-in checklist has a dated first answer.</summary>
internal sealed class UnansweredItemRule() : Rule(["checklist-institution", "checklist-vendor", "checklist-minimum"], new(
    "CD2007", Severity.Warning,
    "{form}の項目 {item} の1回目の回答または確認日がありません。",
    "Item {item} of {form} has no first answer or no date.",
    "1回目の回答（first）と確認日（first_on）を記入してください。",
    "Enter first and first_on."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Form == OfficialForm.PlanCheck || answers.Gate == Answer.No || context.EditionOf(answers) is not { } edition
                || AnswersOfAnotherEditionRule.EditionOf(context, answers) is not null)
            {
                continue;
            }

            foreach (var known in edition.Items)
            {
                var item = answers.Items.FirstOrDefault(answer => answer.Item == known.Id);
                var answered = known.Gate
                    ? answers.Gate != Answer.Blank
                    : item is { First: Answer.NotApplicable } or { First: not Answer.Blank, FirstOn: not null };
                if (!answered && !AnsweredItems.IsNotNeeded(context, answers, known))
                {
                    yield return Code.Of(context, answers, known.Id, item?.Origin.Place ?? answers.Origin.Place);
                }
            }
        }
    }
}
