namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor has a contact that can be called.</summary>
internal sealed class VendorWithoutContactRule() : RecordRule<Vendor>(Kinds.Vendors, "contacts", ["contact-chain", "bcp"], new(
    "CD2004", Severity.Error,
    "事業者 {vendor} の連絡先（電話番号）がありません。",
    "Vendor {vendor} has no contact with a telephone number.",
    "事業者（vendors）の窓口（contacts）に窓口名と電話番号を記入してください。",
    "Add a contact with a telephone number to the vendor."))
{
    protected override bool Breaks(Vendor vendor, CheckContext context) =>
        !vendor.Contacts.Any(contact => contact.Phone is not null || contact.NightPhone is not null);

    protected override SourcePlace PlaceOf(Vendor vendor) => vendor.Contacts is [var first, ..] ? first.Origin.Of("phone") : base.PlaceOf(vendor);
}
