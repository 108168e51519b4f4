namespace CyberDocs.Checking.Rules;

/// <summary>Every vendor has a part in the systems.</summary>
internal sealed class VendorUnusedRule() : RecordSetRule<Vendor>(Kinds.Vendors, null, ["parties"], new(
    "CD2099", Severity.Info,
    "事業者 {vendor} は、システム・機器・回線のどれにも現れません。",
    "Vendor {vendor} has no part in any system, device or line.",
    "台帳やシステム（systems）に事業者を記入するか、様式の分け方（form）を「対象外」にしてください。",
    "Name the vendor where it has a part, or set form to none."))
{
    protected override IEnumerable<Vendor> Broken(CheckContext context)
    {
        var linked = context.Dossier.Links.Select(link => link.Vendor).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Vendors.Where(vendor =>
            vendor.Form != VendorFormScope.None && !linked.Contains(vendor.Id)
            && !context.Index.SystemsOfVendor(vendor.Id).Any() && !context.Index.DevicesOfVendor(vendor.Id).Any());
    }
}
