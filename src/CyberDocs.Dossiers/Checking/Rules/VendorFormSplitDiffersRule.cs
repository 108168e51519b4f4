using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Vendor checklists are split as the vendor entry says.</summary>
internal sealed class VendorFormSplitDiffersRule : IRule
{
    public FindingCode Code => CheckFindings.VendorFormSplitDiffers;

    public IReadOnlyList<string> Documents { get; } = ["checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Form == "checklist-vendor"
                && context.Index.Vendor(answers.Vendor) is { } vendor
                && (vendor.Form switch
                {
                    VendorFormScope.PerVendor => answers.System is not null,
                    VendorFormScope.PerSystem => answers.System is null,
                    _ => true,
                }))
            {
                yield return Code.At(answers.Origin.Of("system"), vendor.Name, Terms.VendorFormScopes[vendor.Form].Japanese, Terms.VendorFormScopes[vendor.Form].Id);
            }
        }
    }
}
