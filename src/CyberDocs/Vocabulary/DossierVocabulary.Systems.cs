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
        .AddValue("id", static x => x.Id)
        .AddValue("name", static x => x.Name)
        .AddValue("kana", static x => x.Kana)
        .AddValue("business", static x => x.Business)
        .AddValue("contract", static x => Id(x.Contract))
        .AddValue("contract_label", static x => Label(x.Contract))
        .AddValue("manager", static x => x.Manager)
        .AddValue("scope", static x => x.Scope)
        .AddValue("form", static x => Terms.VendorFormScopes[x.Form].Id)
        .AddValue("form_label", static x => Terms.VendorFormScopes[x.Form].Japanese)
        .AddValue("received_file", static x => x.ReceivedFile)
        .AddValue("received_on", static x => x.ReceivedOn)
        .AddMany("contacts", () => vendorContactShape, x => x.Contacts)
        .AddMany("disclosures", () => disclosureShape, x => x.Disclosures)
        .AddMany("systems", () => systemShape, x => [.. index.SystemsOfVendor(x.Id)])
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfVendor(x.Id)]);

    private static TemplateShape<VendorContact> VendorContactShape() => new TemplateShape<VendorContact>()
        .AddValue("name", static x => x.Name)
        .AddValue("department", static x => x.Department)
        .AddValue("phone", static x => x.Phone)
        .AddValue("night_phone", static x => x.NightPhone)
        .AddValue("email", static x => x.Email)
        .AddValue("hours", static x => x.Hours);

    private TemplateShape<Disclosure> DisclosureShape() => new TemplateShape<Disclosure>()
        .AddValue("kind", static x => Terms.DisclosureKinds[x.Kind].Id)
        .AddValue("kind_label", static x => Terms.DisclosureKinds[x.Kind].Japanese)
        .AddOne("system", () => systemShape, x => index.System(x.System))
        .AddValue("system_id", static x => x.System)
        .AddValue("product", static x => x.Product)
        .AddValue("form_version", static x => x.FormVersion)
        .AddValue("issued_on", static x => x.IssuedOn)
        .AddValue("received_on", static x => x.ReceivedOn)
        .AddValue("file", static x => x.File)
        .AddValue("not_needed_reason", static x => x.NotNeededReason);

    private TemplateShape<InformationSystem> SystemShape() => new TemplateShape<InformationSystem>()
        .AddValue("id", static x => x.Id)
        .AddValue("name", static x => x.Name)
        .AddValue("kind", static x => x.Kind)
        .AddValue("purpose", static x => x.Purpose)
        .AddOne("vendor", () => vendorShape, x => index.Vendor(x.Vendor))
        .AddValue("vendor_id", static x => x.Vendor)
        .AddValue("hosting", static x => Terms.Hostings[x.Hosting].Id)
        .AddValue("hosting_label", static x => Terms.Hostings[x.Hosting].Japanese)
        .AddValue("virtual", static x => x.Virtual)
        .AddOne("zone", () => zoneShape, x => index.Zone(x.Zone))
        .AddValue("zone_id", static x => x.Zone)
        .AddOne("owner", () => personShape, x => index.Person(x.Owner))
        .AddValue("owner_id", static x => x.Owner)
        .AddMany("departments", () => departmentShape, x => Resolved(x.Departments, index.Department))
        .AddValue("holds_patient_data", static x => x.HoldsPatientData)
        .AddValue("recovery_priority", static x => x.RecoveryPriority)
        .AddValue("impact", static x => x.Impact)
        .AddValue("substitute", static x => x.Substitute)
        .AddValue("started_on", static x => x.StartedOn)
        .AddValue("remarks", static x => x.Remarks)
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfSystem(x.Id)])
        .AddMany("backups", () => backupShape, x => [.. dossier.Backups.Where(backup => backup.System == x.Id)])
        .AddMany("links", () => linkShape, x => [.. dossier.Links.Where(link => link.Systems.Contains(x.Id))]);

    private TemplateShape<DataFlow> FlowShape() => new TemplateShape<DataFlow>()
        .Add("from", FlowEndType, x => SystemOrOutside(x.From))
        .AddValue("from_id", static x => x.From)
        .Add("to", FlowEndType, x => SystemOrOutside(x.To))
        .AddValue("to_id", static x => x.To)
        .AddValue("content", static x => x.Content)
        .AddValue("protocol", static x => x.Protocol)
        .AddValue("both_ways", static x => x.BothWays)
        .AddValue("always_on", static x => x.AlwaysOn);

    private TemplateShape<Backup> BackupShape() => new TemplateShape<Backup>()
        .AddValue("id", static x => x.Id)
        .AddOne("system", () => systemShape, x => index.System(x.System))
        .AddValue("system_id", static x => x.System)
        .AddValue("content", static x => x.Content)
        .AddValue("frequency", static x => x.Frequency)
        .AddValue("method", static x => x.Method)
        .AddValue("medium", static x => x.Medium)
        .AddValue("place", static x => x.Place)
        .AddOne("zone", () => zoneShape, x => index.Zone(x.Zone))
        .AddValue("zone_id", static x => x.Zone)
        .AddValue("generations", static x => x.Generations)
        .AddValue("offline", static x => Id(x.Offline))
        .AddValue("offline_label", static x => Label(x.Offline))
        .AddValue("immutable", static x => Id(x.Immutable))
        .AddValue("immutable_label", static x => Label(x.Immutable))
        .AddValue("restore", static x => x.Restore)
        .AddValue("restore_tested_on", static x => x.RestoreTestedOn)
        .AddValue("remarks", static x => x.Remarks);

    private TemplateType FlowEndType => TemplateType.AnyOf(TemplateType.ObjectOf(() => systemShape), TemplateType.ObjectOf(() => outsideShape));

    private TemplateValue SystemOrOutside(string id) =>
        index.System(id) is { } system ? systemShape.Wrap(system) : outsideShape.Wrap(index.Outside(id));
}
