namespace CyberDocs.Checking.Rules;

/// <summary>No vendor under contract for a system with patient data is left out of the vendor checklists (漏れなく).</summary>
internal sealed class VendorLeftOutRule() : RecordSetRule<Vendor>(Kinds.Vendors, "form", ["checklist-vendor", "cover"], new(
    "CD2190", Severity.Warning,
    "事業者 {vendor} は患者情報を扱うシステムの契約先ですが、事業者確認用チェックリストの対象外とされています。",
    "Vendor {vendor} is under contract for a system with patient data, but is left out of the vendor checklists.",
    "チェックリスト（form）を「事業者ごと」か「システムごと」にし、記入と提出を求めてください。受け取っているときは「受領済み」にします。",
    "Set form to per_vendor or per_system and ask for it, or to received where it has come."))
{
    protected override IEnumerable<Vendor> Broken(CheckContext context)
    {
        var keepers = context.Dossier.Systems
            .Where(system => system.HoldsPatientData == true)
            .Select(system => system.Vendor).ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Vendors.Where(vendor =>
            vendor.Form == VendorFormScope.None && vendor.Contract == Knowledge.Yes && keepers.Contains(vendor.Id));
    }
}
