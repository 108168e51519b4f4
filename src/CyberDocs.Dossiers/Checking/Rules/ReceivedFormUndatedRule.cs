namespace CyberDocs.Checking.Rules;

/// <summary>A received file has its date of receipt.</summary>
internal sealed class ReceivedFormUndatedRule() : RecordRule<Vendor>(Kinds.Vendors, "received_file", ["checklist-vendor", "cover"], new(
    "CD2031", Severity.Warning,
    "事業者 {vendor} から受領した様式の受領日がありません。",
    "The form received from vendor {vendor} has no date of receipt.",
    "受領日（received_on）を記入してください。",
    "Enter the date in received_on."))
{
    protected override bool Breaks(Vendor vendor, CheckContext context) => vendor.ReceivedFile is not null && vendor.ReceivedOn is null;
}
