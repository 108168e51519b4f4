namespace CyberDocs.Checking.Rules;

/// <summary>The checklists that every institution hands in are filled in, and the check table where there is a plan.</summary>
internal sealed class FormNotFilledInRule() : Rule(["checklist-institution", "checklist-minimum", "bcp-check", "cover"], new(
    "CD2036", Severity.Warning,
    "{form}の回答がありません。",
    "{form} is not filled in.",
    "チェックリスト（answers）に、この様式の回答を加えてください。",
    "Add the answers of this form."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from form in (string[])["checklist-institution", "checklist-minimum", .. context.Dossier.Bcp.Exists == true ? ["bcp-check"] : Array.Empty<string>()]
        where !context.Dossier.Answers.Any(answers => answers.Form == form)
        select Code.At(context.Dossier.Origin.Of("answers"), FormName.Named(form)) with { Documents = [form, "cover"] };
}
