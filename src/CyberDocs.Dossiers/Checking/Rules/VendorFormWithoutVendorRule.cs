using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A vendor checklist names its vendor.</summary>
internal sealed class VendorFormWithoutVendorRule : IRule
{
    public FindingCode Code => CheckFindings.VendorFormWithoutVendor;

    public IReadOnlyList<string> Documents { get; } = ["checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Form == "checklist-vendor" && answers.Vendor is null)
            {
                yield return Code.At(answers.Origin.Of("vendor"), answers.Form);
            }
        }
    }
}
