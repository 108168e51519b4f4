namespace CyberDocs.Checking.Rules;

/// <summary>A pharmacy is asked by a form of its own in the years in which there is one.</summary>
internal sealed class FormOfPharmaciesRule() : Rule(["checklist-institution"], new(
    "CD2194", Severity.Warning,
    "薬局ですが、選ばれた版 {edition} は医療機関確認用の様式です。令和6・7年度の薬局には「薬局確認用」の様式があります。",
    "This is a pharmacy, but edition {edition} is the form of medical institutions; pharmacies have one of their own (薬局確認用) for fiscal years 2024 and 2025.",
    "薬局確認用の様式を保健所などから受け取り、作った書類を見ながら記入して、チェックリストはそれを提出してください。薬局でなければ、種類（ブックではシート「医療機関」）を改めてください。",
    "Get the form of pharmacies from the health centre, fill it in by what was made here and hand it in instead; if this is no pharmacy, correct its kind."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var institution = context.Dossier.Institution;
        var chosen = context.Editions.Find(OfficialForm.Institution, context.Dossier.Editions.For(OfficialForm.Institution));
        if (institution.Kind == InstitutionKind.Pharmacy && chosen is not null && !chosen.Title.Contains("薬局", StringComparison.Ordinal))
        {
            yield return Code.At(institution.Origin.Of("kind"), ("edition", chosen.Id));
        }
    }
}
