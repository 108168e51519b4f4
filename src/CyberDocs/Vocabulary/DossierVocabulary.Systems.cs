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

    private TemplateShape<Vendor> VendorShape() => Plain(Vendor.Shape)
        .AddValue("change", x => MarkOf(Vendor.Shape.Id, x.Id))
        .AddValue("change_id", x => Marks.AnchorOf(Vendor.Shape.Id, x.Id))
        .AddMany("contacts", () => vendorContactShape, x => x.Contacts)
        .AddMany("disclosures", () => disclosureShape, x => x.Disclosures)
        .AddMany("systems", () => systemShape, x => [.. index.SystemsOfVendor(x.Id)])
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfVendor(x.Id)]);

    private TemplateShape<VendorContact> VendorContactShape() => Plain(VendorContact.Shape);

    private TemplateShape<Disclosure> DisclosureShape() => Plain(Disclosure.Shape, OwnerOf)
        .AddOne("system", () => systemShape, x => index.System(x.System));

    private TemplateShape<InformationSystem> SystemShape() => Plain(InformationSystem.Shape)
        .AddValue("change", x => MarkOf(InformationSystem.Shape.Id, x.Id))
        .AddValue("change_id", x => Marks.AnchorOf(InformationSystem.Shape.Id, x.Id))
        .AddOne("vendor", () => vendorShape, x => index.Vendor(x.Vendor))
        .AddValue(
            "virtual_label",
            x => hiddenFields.Hides("system", "virtual", x.Vendor) ? RedactedDossier.Mark : x.Virtual is { } isVirtual ? isVirtual ? "仮想" : "物理" : null)
        .AddOne("zone", () => zoneShape, x => index.Zone(x.Zone))
        .AddOne("owner", () => personShape, x => index.Person(x.Owner))
        .AddMany("departments", () => departmentShape, x => Resolved(x.Departments, index.Department))
        .AddValue("holds_patient_data_label", x => YesNo("system", "holds_patient_data", x.Vendor, x.HoldsPatientData))
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfSystem(x.Id)])
        .AddMany("backups", () => backupShape, x => [.. index.BackupsOfSystem(x.Id)])
        .AddMany("links", () => linkShape, x => [.. index.LinksOfSystem(x.Id)]);

    private TemplateShape<DataFlow> FlowShape() => Plain(DataFlow.Shape)
        .Add("from", FlowEndType, x => SystemOrOutside(x.From))
        .Add("to", FlowEndType, x => SystemOrOutside(x.To))
        .AddValue("always_on_label", x => hiddenFields.Hides("flow", "always_on") ? RedactedDossier.Mark : ModeOf(x.AlwaysOn));

    private TemplateShape<Backup> BackupShape() => Plain(Backup.Shape)
        .AddOne("system", () => systemShape, x => index.System(x.System))
        .AddOne("zone", () => zoneShape, x => index.Zone(x.Zone));

    private string? OwnerOf(Disclosure disclosure) =>
        dossier.Vendors.FirstOrDefault(vendor => vendor.Disclosures.Any(known => ReferenceEquals(known, disclosure)))?.Id;

    private TemplateType FlowEndType => TemplateType.AnyOf(TemplateType.ObjectOf(() => systemShape), TemplateType.ObjectOf(() => outsideShape));

    private TemplateValue SystemOrOutside(string id) =>
        index.System(id) is { } system ? systemShape.Wrap(system) : outsideShape.Wrap(index.Outside(id));
}
