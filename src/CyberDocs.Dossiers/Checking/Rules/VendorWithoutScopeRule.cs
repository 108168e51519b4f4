namespace CyberDocs.Checking.Rules;

/// <summary>The contract says who answers for what.</summary>
internal sealed class VendorWithoutScopeRule() : RecordRule<Vendor>(Kinds.Vendors, "scope", ["parties", "checklist-vendor"], new(
    "CD2098", Severity.Warning,
    "事業者 {vendor} の契約の範囲と責任分界がありません。",
    "The scope of the contract with vendor {vendor} is missing.",
    "範囲（scope）に契約の範囲と責任分界を記入してください。",
    "Enter scope."))
{
    protected override bool Breaks(Vendor vendor, CheckContext context) => vendor.Contract == Knowledge.Yes && vendor.Scope is null;
}
