namespace CyberDocs.Checking.Rules;

/// <summary>A checklist is filled in once.</summary>
internal sealed class DuplicateAnswersRule() : Rule(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2020", Severity.Error,
    "{form}の回答が2つあります。",
    "{form} is filled in twice.",
    "回答（answers）の一方を消すか、対象の事業者（vendor）・システム（system）を直してください。",
    "Remove one of them, or correct vendor or system."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var seen = new HashSet<(string Form, string? Vendor, string? System)>();
        foreach (var answers in context.Dossier.Answers)
        {
            if (!seen.Add((answers.Form, answers.Vendor, answers.System)))
            {
                yield return Code.At(answers.Origin.Place, FormName.In(context, answers)).About(answers);
            }
        }
    }
}
