using CyberDocs.Model;
using CyberDocs.Redaction;
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
        .Add("received_on", TemplateType.Date, x => Shown("vendor", "received_on", x.Id, x.ReceivedOn))
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
        .Add("issued_on", TemplateType.Date, x => Shown("disclosure", "issued_on", OwnerOf(x), x.IssuedOn))
        .Add("received_on", TemplateType.Date, x => Shown("disclosure", "received_on", OwnerOf(x), x.ReceivedOn))
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
        .AddValue("virtual_label", x => hiddenFields.Hides("system", "virtual", x.Vendor) ? RedactedDossier.Mark : x.Virtual is { } isVirtual ? isVirtual ? "仮想" : "物理" : null)
        .AddOne("zone", () => zoneShape, x => index.Zone(x.Zone))
        .AddValue("zone_id", static x => x.Zone)
        .AddOne("owner", () => personShape, x => index.Person(x.Owner))
        .AddValue("owner_id", static x => x.Owner)
        .AddMany("departments", () => departmentShape, x => Resolved(x.Departments, index.Department))
        .AddValue("holds_patient_data", static x => x.HoldsPatientData)
        .AddValue("holds_patient_data_label", x => YesNo("system", "holds_patient_data", x.Vendor, x.HoldsPatientData))
        .Add("recovery_priority", TemplateType.Number, x => Shown("system", "recovery_priority", x.Vendor, x.RecoveryPriority))
        .AddValue("impact", static x => x.Impact)
        .AddValue("substitute", static x => x.Substitute)
        .Add("started_on", TemplateType.Date, x => Shown("system", "started_on", x.Vendor, x.StartedOn))
        .AddValue("access_rights", static x => x.AccessRights)
        .Add("accounts_reviewed_on", TemplateType.Date, x => Shown("system", "accounts_reviewed_on", x.Vendor, x.AccountsReviewedOn))
        .AddValue("shared_passwords", static x => Id(x.SharedPasswords))
        .AddValue("shared_passwords_label", static x => Label(x.SharedPasswords))
        .AddValue("access_log", static x => x.AccessLog)
        .Add("access_log_reviewed_on", TemplateType.Date, x => Shown("system", "access_log_reviewed_on", x.Vendor, x.AccessLogReviewedOn))
        .AddValue("remarks", static x => x.Remarks)
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfSystem(x.Id)])
        .AddMany("backups", () => backupShape, x => [.. index.BackupsOfSystem(x.Id)])
        .AddMany("links", () => linkShape, x => [.. index.LinksOfSystem(x.Id)]);

    private TemplateShape<DataFlow> FlowShape() => new TemplateShape<DataFlow>()
        .Add("from", FlowEndType, x => SystemOrOutside(x.From))
        .AddValue("from_id", static x => x.From)
        .Add("to", FlowEndType, x => SystemOrOutside(x.To))
        .AddValue("to_id", static x => x.To)
        .AddValue("content", static x => x.Content)
        .AddValue("protocol", static x => x.Protocol)
        .AddValue("both_ways", static x => x.BothWays)
        .AddValue("always_on", static x => x.AlwaysOn)
        .AddValue("always_on_label", x => hiddenFields.Hides("flow", "always_on") ? RedactedDossier.Mark : ModeOf(x.AlwaysOn));

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
        .Add("generations", TemplateType.Number, x => Shown("backup", "generations", index.System(x.System)?.Vendor, x.Generations))
        .AddValue("offline", static x => Id(x.Offline))
        .AddValue("offline_label", static x => Label(x.Offline))
        .AddValue("immutable", static x => Id(x.Immutable))
        .AddValue("immutable_label", static x => Label(x.Immutable))
        .AddValue("restore", static x => x.Restore)
        .Add("restore_tested_on", TemplateType.Date, x => Shown("backup", "restore_tested_on", index.System(x.System)?.Vendor, x.RestoreTestedOn))
        .AddValue("remarks", static x => x.Remarks);

    private string? OwnerOf(Disclosure disclosure) =>
        dossier.Vendors.FirstOrDefault(vendor => vendor.Disclosures.Any(known => ReferenceEquals(known, disclosure)))?.Id;

    private TemplateType FlowEndType => TemplateType.AnyOf(TemplateType.ObjectOf(() => systemShape), TemplateType.ObjectOf(() => outsideShape));

    private TemplateValue SystemOrOutside(string id) =>
        index.System(id) is { } system ? systemShape.Wrap(system) : outsideShape.Wrap(index.Outside(id));
}
