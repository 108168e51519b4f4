namespace CyberDocs.Checking.Rules;

/// <summary>Vendor checklists are split as the vendor entry says.</summary>
internal sealed class VendorFormSplitDiffersRule() : Rule(["checklist-vendor"], new(
    "CD2028", Severity.Warning,
    "事業者 {vendor} の様式の分け方（{split}）と、回答の分け方が違います。",
    "The checklists of vendor {vendor} are not split as its form entry ({split}) says.",
    "事業者の様式の分け方（form）か、回答の対象のシステム（system）を直してください。",
    "Correct form of the vendor, or system of the answers."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Form == OfficialForm.Vendor
                && context.Index.Vendor(answers.Vendor) is { } vendor
                && (vendor.Form switch
                {
                    VendorFormScope.PerVendor => answers.System is not null,
                    VendorFormScope.PerSystem => answers.System is null,
                    _ => true,
                }))
            {
                yield return Code.At(
                    answers.Origin.Of("system"), ("vendor", vendor.Name),
                    ("split", Terms.VendorFormScopes[vendor.Form].Japanese, Terms.VendorFormScopes[vendor.Form].Id));
            }
        }
    }
}
