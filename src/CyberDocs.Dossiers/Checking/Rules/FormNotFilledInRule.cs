using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The checklists that every institution hands in are filled in.</summary>
internal sealed class FormNotFilledInRule : IRule
{
    public FindingCode Code => CheckFindings.FormNotFilledIn;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-minimum", "cover"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var form in (string[])["checklist-institution", "checklist-minimum"])
        {
            if (!context.Dossier.Answers.Any(answers => answers.Form == form))
            {
                yield return Code.At(context.Dossier.Origin.Of("answers"), FormName.Of(form), form) with { Documents = [form, "cover"] };
            }
        }
    }
}
