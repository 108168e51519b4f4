namespace CyberDocs.Checking.Rules;

/// <summary>Items not yet held against the printed form are pointed out once per form.</summary>
internal sealed class UnverifiedItemsRule() : Rule(["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2033", Severity.Info,
    "{form}（版 {edition}）の項目のうち {count} 件は、番号又は文言を様式の現物で確かめていません: {items}",
    "{count} items of {form} (edition {edition}) were not checked against the printed form: {items}",
    "提出の前に、保健所などから届いた様式の現物と、番号と文言を見比べてください。違うときは、届いた様式（XLSX・DOCX）に fill コマンドで答えを書き込んで提出します。",
    "Compare with the form that the health centre sent; where it differs, have that form (XLSX, DOCX) filled in by cyberdocs fill and hand it in.")
{
    IdentifyingArguments = 2,
})
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers.DistinctBy(answers => answers.Form, StringComparer.Ordinal))
        {
            var form = answers.Form;
            if (context.EditionOf(answers) is { } edition)
            {
                var open = edition.Items.Where(item => !item.Verified).ToList();
                if (open.Count > 0)
                {
                    yield return Code.At(
                        answers.Origin.Of("form"), FormName.Named(form), ("edition", edition.Id),
                        ("count", open.Count.ToString(CultureInfo.InvariantCulture)),
                        ("items", string.Join("、", open.Select(item => ItemName.Of(edition, item.Id))),
                            string.Join(", ", open.Select(item => item.Id)))).In(form);
                }
            }
        }
    }
}
