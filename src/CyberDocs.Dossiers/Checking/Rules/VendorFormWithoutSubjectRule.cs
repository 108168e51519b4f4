using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A vendor with a checklist supplies a system or maintains a device.</summary>
internal sealed class VendorFormWithoutSubjectRule : IRule
{
    public FindingCode Code => CheckFindings.VendorFormWithoutSubject;

    public IReadOnlyList<string> Documents { get; } = ["checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var answers in context.Dossier.Answers)
        {
            if (answers.Form == "checklist-vendor"
                && context.Index.Vendor(answers.Vendor) is { } vendor
                && !context.Index.SystemsOfVendor(vendor.Id).Any()
                && !context.Index.DevicesOfVendor(vendor.Id).Any())
            {
                yield return Code.AtRecord(answers.Origin.Of("vendor"), vendor.Name);
            }
        }
    }
}
