using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A checklist says who filled it in.</summary>
internal sealed class FormWithoutResponderRule : IRule
{
    public FindingCode Code => CheckFindings.FormWithoutResponder;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Responder is null)
            {
                yield return Code.At(answers.Origin.Of("responder"), FormName.Of(context, answers), FormName.IdOf(context, answers)).About(answers);
            }
        }
    }
}
