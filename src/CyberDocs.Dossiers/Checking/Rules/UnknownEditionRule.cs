namespace CyberDocs.Checking.Rules;

/// <summary>Every edition that the dossier names is at hand.</summary>
internal sealed class UnknownEditionRule() : Rule(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2010", Severity.Error,
    "{form}の版「{edition}」がありません。使える版: {known}",
    "There is no edition '{edition}' of {form}. Editions at hand: {known}",
    "版の指定（ブックではシート「様式の版」）を、使える版のどれかに直してください。ほかの年度の様式には、届いた様式（XLSX・DOCX）に fill コマンドで書き込めます。",
    "Name one of the editions at hand. Forms of other years can be filled in by cyberdocs fill, as the health centre sent them (XLSX, DOCX)."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var choice = context.Dossier.Editions;
        foreach (var form in (string[])["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"])
        {
            if (context.Editions.Find(form, choice.For(form)) is null)
            {
                var field = form switch { "checklist-minimum" => "minimum", "bcp-check" => "bcp", _ => "checklist" };
                yield return Code.At(
                    choice.Origin.Of(field), FormName.Named(form), ("edition", choice.For(form)),
                    ("known", string.Join(", ", context.Editions.IdsOf(form)))).In(form);
            }
        }

        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Edition is { } edition && context.Editions.Find(answers.Form, edition) is null)
            {
                yield return Code.At(
                    answers.Origin.Of("edition"), FormName.In(context, answers), ("edition", edition),
                    ("known", string.Join(", ", context.Editions.IdsOf(answers.Form)))).About(answers);
            }
        }
    }
}
