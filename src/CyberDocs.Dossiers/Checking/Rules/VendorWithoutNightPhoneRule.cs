using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor can be called at night.</summary>
internal sealed class VendorWithoutNightPhoneRule : IRule
{
    public FindingCode Code => CheckFindings.VendorWithoutNightPhone;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            if (vendor.Contract != Knowledge.No && vendor.Contacts.Count > 0 && vendor.Contacts.All(contact => contact.NightPhone is null))
            {
                yield return Code.AtRecord(vendor.Origin.Of("contacts"), vendor.Name);
            }
        }
    }
}
