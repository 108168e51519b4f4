using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor has a contact that can be called.</summary>
internal sealed class VendorWithoutContactRule : IRule
{
    public FindingCode Code => CheckFindings.VendorWithoutContact;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var vendor in context.Dossier.Vendors)
        {
            if (!vendor.Contacts.Any(contact => contact.Phone is not null || contact.NightPhone is not null))
            {
                yield return Code.AtRecord(vendor.Origin.Of("contacts"), vendor.Name);
            }
        }
    }
}
