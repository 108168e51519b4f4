using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor under contract has a checklist or has handed in its own.</summary>
internal sealed class VendorWithoutFormRule : IRule
{
    public FindingCode Code => CheckFindings.VendorWithoutForm;

    public IReadOnlyList<string> Documents { get; } = ["checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            var needed = vendor.Form != VendorFormScope.None && vendor.Contract != Knowledge.No;
            var received = vendor.Form == VendorFormScope.Received && vendor.ReceivedFile is not null;
            var answered = context.Dossier.Answers.Any(answers => answers.Form == "checklist-vendor" && answers.Vendor == vendor.Id);
            if (needed && !received && !answered)
            {
                yield return Code.AtRecord(vendor.Origin.Of("form"), vendor.Name);
            }
        }
    }
}
