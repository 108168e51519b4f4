using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A checklist is not dated before its answers.</summary>
internal sealed class FormDateBeforeAnswersRule : IRule
{
    public FindingCode Code => CheckFindings.FormDateBeforeAnswers;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.CheckedOn is { } day
                && answers.Items.FirstOrDefault(item => item.FirstOn > day || item.SecondOn > day) is { } later)
            {
                yield return Code.At(
                    answers.Origin.Of("checked_on"), FormName.Of(context, answers), AnsweredItems.Text(day), ItemName.Of(context, answers, later.Item),
                    FormName.IdOf(context, answers), later.Item).About(answers);
            }
        }
    }
}
