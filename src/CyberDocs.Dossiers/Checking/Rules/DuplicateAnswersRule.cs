using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A checklist is filled in once.</summary>
internal sealed class DuplicateAnswersRule : IRule
{
    public FindingCode Code => CheckFindings.DuplicateAnswers;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var seen = new HashSet<(string Form, string? Vendor, string? System)>();
        foreach (var answers in context.Dossier.Answers)
        {
            if (!seen.Add((answers.Form, answers.Vendor, answers.System)))
            {
                yield return Code.At(answers.Origin.Place, FormName.Of(context, answers), FormName.IdOf(context, answers)).About(answers);
            }
        }
    }
}
