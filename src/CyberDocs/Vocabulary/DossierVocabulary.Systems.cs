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

    private TemplateShape<Vendor> VendorShape() => Plain(Vendor.Shape)
        .AddValue("change", x => MarkOf(Vendor.Shape.Id, x.Id))
        .AddValue("change_id", x => Marks.AnchorOf(Vendor.Shape.Id, x.Id))
        .AddMany("contacts", () => vendorContactShape, x => x.Contacts)
        .AddMany("disclosures", () => disclosureShape, x => x.Disclosures)
        .AddMany("systems", () => systemShape, x => [.. index.SystemsOfVendor(x.Id)])
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfVendor(x.Id)]);

    private TemplateShape<VendorContact> VendorContactShape() => Plain(VendorContact.Shape);

    private TemplateShape<Disclosure> DisclosureShape() => Plain(Disclosure.Shape, OwnerOf)
        .AddOne("system", () => systemShape, x => MeantSystem(x.System));

    private TemplateShape<InformationSystem> SystemShape() => Plain(InformationSystem.Shape, except: "hosting")
        .AddValue("hosting", static x => Terms.Hostings[x.Hosting].Id)
        .AddValue("hosting_label", x => x.Origin.Written("hosting") ?? InstitutionWords.Of(dossier.Institution.Kind).Hosting(x.Hosting))
        .AddValue("change", x => MarkOf(InformationSystem.Shape.Id, x.Id))
        .AddValue("change_id", x => Marks.AnchorOf(InformationSystem.Shape.Id, x.Id))
        .AddOne("vendor", () => vendorShape, x => MeantVendor(x.Vendor))
        .AddValue("virtual_label", x => YesNo("system", "virtual", x.Vendor, x.Virtual, x.Origin, "仮想", "物理"))
        .AddOne("zone", () => zoneShape, x => MeantZone(x.Zone))
        .AddOne("owner", () => personShape, x => MeantPerson(x.Owner))
        .AddMany("departments", () => departmentShape, x => Resolved(x.Departments, MeantDepartment))
        .AddValue("holds_patient_data_label", x => YesNo("system", "holds_patient_data", x.Vendor, x.HoldsPatientData, x.Origin))
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfSystem(x.Id)])
        .AddMany("backups", () => backupShape, x => [.. index.BackupsOfSystem(x.Id)])
        .AddMany("links", () => linkShape, x => [.. index.LinksOfSystem(x.Id)]);

    private TemplateShape<DataFlow> FlowShape() => Plain(DataFlow.Shape)
        .Add("from", FlowEndType, x => SystemOrOutside(x.From))
        .Add("to", FlowEndType, x => SystemOrOutside(x.To))
        .AddValue("always_on_label", x => YesNo("flow", "always_on", null, x.AlwaysOn, x.Origin, Always, OnDemand))
        .AddValue("both_ways_label", static x => x.Origin.Written("both_ways") ?? (x.BothWays ? "⇔" : "→"));

    private TemplateShape<Backup> BackupShape() => Plain(Backup.Shape)
        .AddOne("system", () => systemShape, x => MeantSystem(x.System))
        .AddOne("zone", () => zoneShape, x => MeantZone(x.Zone));

    private string? OwnerOf(Disclosure disclosure) =>
        dossier.Vendors.FirstOrDefault(vendor => vendor.Disclosures.Any(known => ReferenceEquals(known, disclosure)))?.Id;

    private TemplateType FlowEndType => TemplateType.AnyOf(TemplateType.ObjectOf(() => systemShape), TemplateType.ObjectOf(() => outsideShape));

    private TemplateValue SystemOrOutside(string id) =>
        index.System(id) is { } system ? systemShape.Wrap(system) : outsideShape.Wrap(index.Outside(id));
}
