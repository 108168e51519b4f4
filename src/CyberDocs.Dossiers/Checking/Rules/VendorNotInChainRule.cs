using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor under contract stands in the contact chain.</summary>
internal sealed class VendorNotInChainRule : IRule
{
    public FindingCode Code => CheckFindings.VendorNotInChain;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var listed = context.Dossier.Contacts.Outside.Select(contact => contact.Vendor).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var vendor in context.Dossier.Vendors)
        {
            if (vendor.Contract != Knowledge.No && vendor.Form != VendorFormScope.None && !listed.Contains(vendor.Id))
            {
                yield return Code.AtRecord(vendor.Origin.Place, vendor.Name);
            }
        }
    }
}
