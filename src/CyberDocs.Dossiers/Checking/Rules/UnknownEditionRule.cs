using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every edition that the dossier names is at hand.</summary>
internal sealed class UnknownEditionRule : IRule
{
    public FindingCode Code => CheckFindings.UnknownEdition;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var choice = context.Dossier.Editions;
        foreach (var form in (string[])["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"])
        {
            if (context.Editions.Find(form, choice.For(form)) is null)
            {
                var field = form switch { "checklist-minimum" => "minimum", "bcp-check" => "bcp", _ => "checklist" };
                yield return Code.At(choice.Origin.Of(field), FormName.Of(form), choice.For(form), string.Join(", ", context.Editions.IdsOf(form)), form) with { Documents = [form] };
            }
        }

        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Edition is { } edition && context.Editions.Find(answers.Form, edition) is null)
            {
                yield return Code.At(
                    answers.Origin.Of("edition"), FormName.Of(context, answers), edition, string.Join(", ", context.Editions.IdsOf(answers.Form)), FormName.IdOf(context, answers)).About(answers);
            }
        }
    }
}
