namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor can be called at night.</summary>
internal sealed class VendorWithoutNightPhoneRule() : RecordRule<Vendor>(Kinds.Vendors, "contacts", ["contact-chain", "bcp"], new(
    "CD2091", Severity.Warning,
    "事業者 {vendor} の夜間・休日の電話番号がありません。",
    "Vendor {vendor} has no number for nights and holidays.",
    "事業者の窓口（contacts）に夜間・休日の電話（night_phone）を記入してください。",
    "Enter night_phone at a contact of the vendor."))
{
    protected override bool Breaks(Vendor vendor, CheckContext context) =>
        vendor.Contract != Knowledge.No && vendor.Contacts.Count > 0 && vendor.Contacts.All(contact => contact.NightPhone is null);

    protected override SourcePlace PlaceOf(Vendor vendor) => vendor.Contacts[0].Origin.Of("night_phone");
}
