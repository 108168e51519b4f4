namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor under contract stands in the contact chain.</summary>
internal sealed class VendorNotInChainRule() : RecordSetRule<Vendor>(Kinds.Vendors, null, ["contact-chain", "bcp"], new(
    "CD2090", Severity.Warning,
    "事業者 {vendor} が連絡体制図の外部連絡先にありません。",
    "Vendor {vendor} is not among the outside contacts.",
    "連絡体制図（contacts）の院外の連絡先（outside）に、この事業者を加えてください。",
    "Add the vendor to the outside contacts."))
{
    protected override IEnumerable<Vendor> Broken(CheckContext context)
    {
        var listed = context.Dossier.Contacts.Outside.Select(contact => contact.Vendor).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Vendors.Where(vendor =>
            vendor.Contract != Knowledge.No && vendor.Form != VendorFormScope.None && !listed.Contains(vendor.Id));
    }
}
