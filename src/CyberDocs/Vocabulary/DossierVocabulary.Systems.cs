using CyberDocs.Model;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Vendor> vendorShape;
    private readonly TemplateShape<VendorContact> vendorContactShape;
    private readonly TemplateShape<Disclosure> disclosureShape;
    private readonly TemplateShape<InformationSystem> systemShape;
    private readonly TemplateShape<DataFlow> flowShape;
    private readonly TemplateShape<Backup> backupShape;

    private TemplateShape<Vendor> VendorShape() => new TemplateShape<Vendor>()
        .Add("id", static x => x.Id)
        .Add("name", static x => x.Name)
        .Add("kana", static x => x.Kana)
        .Add("business", static x => x.Business)
        .Add("contract", static x => Id(x.Contract))
        .Add("contract_label", static x => Label(x.Contract))
        .Add("manager", static x => x.Manager)
        .Add("scope", static x => x.Scope)
        .Add("form", static x => Terms.VendorFormScopes[x.Form].Id)
        .Add("form_label", static x => Terms.VendorFormScopes[x.Form].Japanese)
        .Add("received_file", static x => x.ReceivedFile)
        .Add("received_on", static x => x.ReceivedOn)
        .Add("contacts", x => Many(x.Contacts, vendorContactShape))
        .Add("disclosures", x => Many(x.Disclosures, disclosureShape))
        .Add("systems", x => Many([.. index.SystemsOfVendor(x.Id)], systemShape))
        .Add("devices", x => Many([.. index.DevicesOfVendor(x.Id)], deviceShape));

    private static TemplateShape<VendorContact> VendorContactShape() => new TemplateShape<VendorContact>()
        .Add("name", static x => x.Name)
        .Add("department", static x => x.Department)
        .Add("phone", static x => x.Phone)
        .Add("night_phone", static x => x.NightPhone)
        .Add("email", static x => x.Email)
        .Add("hours", static x => x.Hours);

    private TemplateShape<Disclosure> DisclosureShape() => new TemplateShape<Disclosure>()
        .Add("kind", static x => Terms.DisclosureKinds[x.Kind].Id)
        .Add("kind_label", static x => Terms.DisclosureKinds[x.Kind].Japanese)
        .Add("system", x => systemShape.Wrap(index.System(x.System)))
        .Add("system_id", static x => x.System)
        .Add("product", static x => x.Product)
        .Add("form_version", static x => x.FormVersion)
        .Add("issued_on", static x => x.IssuedOn)
        .Add("received_on", static x => x.ReceivedOn)
        .Add("file", static x => x.File)
        .Add("not_needed_reason", static x => x.NotNeededReason);

    private TemplateShape<InformationSystem> SystemShape() => new TemplateShape<InformationSystem>()
        .Add("id", static x => x.Id)
        .Add("name", static x => x.Name)
        .Add("kind", static x => x.Kind)
        .Add("purpose", static x => x.Purpose)
        .Add("vendor", x => vendorShape.Wrap(index.Vendor(x.Vendor)))
        .Add("vendor_id", static x => x.Vendor)
        .Add("hosting", static x => Terms.Hostings[x.Hosting].Id)
        .Add("hosting_label", static x => Terms.Hostings[x.Hosting].Japanese)
        .Add("virtual", static x => x.Virtual)
        .Add("zone", x => zoneShape.Wrap(index.Zone(x.Zone)))
        .Add("zone_id", static x => x.Zone)
        .Add("owner", x => personShape.Wrap(index.Person(x.Owner)))
        .Add("owner_id", static x => x.Owner)
        .Add("departments", x => Resolved(x.Departments, index.Department, departmentShape))
        .Add("holds_patient_data", static x => x.HoldsPatientData)
        .Add("recovery_priority", static x => x.RecoveryPriority)
        .Add("impact", static x => x.Impact)
        .Add("substitute", static x => x.Substitute)
        .Add("started_on", static x => x.StartedOn)
        .Add("remarks", static x => x.Remarks)
        .Add("devices", x => Many([.. index.DevicesOfSystem(x.Id)], deviceShape))
        .Add("backups", x => Many([.. dossier.Backups.Where(backup => backup.System == x.Id)], backupShape))
        .Add("links", x => Many([.. dossier.Links.Where(link => link.Systems.Contains(x.Id))], linkShape));

    private TemplateShape<DataFlow> FlowShape() => new TemplateShape<DataFlow>()
        .Add("from", x => SystemOrOutside(x.From))
        .Add("from_id", static x => x.From)
        .Add("to", x => SystemOrOutside(x.To))
        .Add("to_id", static x => x.To)
        .Add("content", static x => x.Content)
        .Add("protocol", static x => x.Protocol)
        .Add("both_ways", static x => x.BothWays)
        .Add("always_on", static x => x.AlwaysOn);

    private TemplateShape<Backup> BackupShape() => new TemplateShape<Backup>()
        .Add("id", static x => x.Id)
        .Add("system", x => systemShape.Wrap(index.System(x.System)))
        .Add("system_id", static x => x.System)
        .Add("content", static x => x.Content)
        .Add("frequency", static x => x.Frequency)
        .Add("method", static x => x.Method)
        .Add("medium", static x => x.Medium)
        .Add("place", static x => x.Place)
        .Add("zone", x => zoneShape.Wrap(index.Zone(x.Zone)))
        .Add("zone_id", static x => x.Zone)
        .Add("generations", static x => x.Generations)
        .Add("offline", static x => Id(x.Offline))
        .Add("offline_label", static x => Label(x.Offline))
        .Add("immutable", static x => Id(x.Immutable))
        .Add("immutable_label", static x => Label(x.Immutable))
        .Add("restore", static x => x.Restore)
        .Add("restore_tested_on", static x => x.RestoreTestedOn)
        .Add("remarks", static x => x.Remarks);

    private TemplateValue SystemOrOutside(string id) =>
        index.System(id) is { } system ? systemShape.Wrap(system) : outsideShape.Wrap(index.Outside(id));
}
