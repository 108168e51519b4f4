using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Forms;
using CyberDocs.Graphics;
using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

/// <summary>What templates see of a dossier: explicit snake_case names, references resolved, nothing by reflection. Immutable and thread-safe.</summary>
/// <remarks>Each record's members stand in the partial file of its subject.</remarks>
internal sealed partial class DossierVocabulary
{
    private readonly Dossier dossier;
    private readonly DossierIndex index;
    private readonly DateOnly date;
    private readonly DisclosureProfile? profile;
    private readonly Func<string, IReadOnlyList<Scene>> sheets;
    private readonly IReadOnlyDictionary<string, string> symbols;

    /// <param name="dossier">The dossier.</param>
    /// <param name="date">Date on which the documents are handed in.</param>
    /// <param name="profile">The profile of disclosure, whose name pages show; null for none.</param>
    /// <param name="sheets">Gives the sheets of a drawing by its name.</param>
    /// <param name="symbols">Symbols of devices in the network diagram, by device id.</param>
    public DossierVocabulary(
        Dossier dossier, DateOnly date, DisclosureProfile? profile, Func<string, IReadOnlyList<Scene>> sheets, IReadOnlyDictionary<string, string> symbols)
    {
        this.dossier = dossier;
        this.date = date;
        this.profile = profile;
        this.sheets = sheets;
        this.symbols = symbols;
        index = new DossierIndex(dossier);
        institutionShape = InstitutionShape();
        personShape = PersonShape();
        roleShape = RoleShape();
        departmentShape = DepartmentShape();
        vendorShape = VendorShape();
        vendorContactShape = VendorContactShape();
        disclosureShape = DisclosureShape();
        systemShape = SystemShape();
        zoneShape = ZoneShape();
        deviceShape = DeviceShape();
        extraShape = ExtraShape();
        deviceGroupShape = DeviceGroupShape();
        outsideShape = OutsideShape();
        linkShape = LinkShape();
        flowShape = FlowShape();
        contactsShape = ContactsShape();
        contactStepShape = ContactStepShape();
        outsideContactShape = OutsideContactShape();
        backupShape = BackupShape();
        bcpShape = BcpShape();
        editionChoiceShape = EditionChoiceShape();
        formShape = FormShape();
        editionShape = EditionShape();
        sectionShape = SectionShape();
        itemShape = ItemShape();
        answerShape = AnswerShape();
        enclosureShape = EnclosureShape();
        documentShape = DocumentShape();
        findingShape = FindingShape();
        findingGroupShape = FindingGroupShape();
        profileShape = ProfileShape();
        sheetShape = SheetShape();
        diagramsShape = DiagramsShape();
    }

    public Dossier Dossier => dossier;

    public DossierIndex Index => index;

    public DateOnly Date => date;

    /// <summary>The names that a template of a document begins with.</summary>
    /// <param name="document">Which document it is.</param>
    /// <param name="form">The checklist, for documents that are one; null otherwise.</param>
    /// <param name="enclosures">The documents of the set, for the cover; empty otherwise.</param>
    /// <param name="findings">What earlier stages found, for the list of findings; empty otherwise.</param>
    public TemplateObject Globals(
        SubmissionDocument document, FormView? form, IReadOnlyList<Enclosure> enclosures, IReadOnlyList<Finding> findings)
    {
        var globals = new TemplateDictionary()
            .With("institution", institutionShape.Wrap(dossier.Institution))
            .With("editions", editionChoiceShape.Wrap(dossier.Editions))
            .With("people", Many(dossier.People, personShape))
            .With("roles", Many(dossier.Roles, roleShape))
            .With("departments", Many(dossier.Departments, departmentShape))
            .With("vendors", Many(dossier.Vendors, vendorShape))
            .With("systems", Many(dossier.Systems, systemShape))
            .With("zones", Many(dossier.Zones, zoneShape))
            .With("devices", Many(dossier.Devices, deviceShape))
            .With("ledger", deviceGroupShape.Wrap(new DeviceGroup(null, dossier.Devices)))
            .With("devices_by_asset_class", Groups(device => Terms.AssetClasses[device.Kind.AssetClass()].Japanese))
            .With("devices_by_kind", Groups(device => Terms.DeviceKinds[device.Kind].Japanese))
            .With("devices_by_zone", Groups(device => index.Zone(device.Zone)?.Name))
            .With("devices_by_vendor", Groups(device => index.Vendor(device.Vendor)?.Name))
            .With("devices_support_ending", Many(
                [.. dossier.Devices.Where(device => IsInUse(device) && (SupportEnded(device) || SupportEndsWithinYear(device))).OrderBy(device => device.SupportEnd)], deviceShape))
            .With("network_devices", Many([.. dossier.Devices.Where(device => device.Kind.AssetClass() == AssetClass.Network)], deviceShape))
            .With("systems_by_priority", Many([.. dossier.Systems.OrderBy(system => system.RecoveryPriority ?? int.MaxValue)], systemShape))
            .With("roles_by_kind", RolesByKind())
            .With("external_links", Many([.. dossier.Links.Where(IsExternal)], linkShape))
            .With("remote_links", Many([.. dossier.Links.Where(link => link.RemoteMaintenance)], linkShape))
            .With("emergency_vendors", Many([.. dossier.Contacts.Outside.Where(IsVendorContact)], outsideContactShape))
            .With("report_contacts", Many([.. dossier.Contacts.Outside.Where(contact => !IsVendorContact(contact))], outsideContactShape))
            .With("diagrams", diagramsShape.Wrap(sheets))
            .With("outside", Many(dossier.Outside, outsideShape))
            .With("links", Many(dossier.Links, linkShape))
            .With("flows", Many(dossier.Flows, flowShape))
            .With("contacts", contactsShape.Wrap(dossier.Contacts))
            .With("backups", Many(dossier.Backups, backupShape))
            .With("bcp", bcpShape.Wrap(dossier.Bcp))
            .With("ledger_columns", Texts(dossier.LedgerColumns))
            .With("today", date)
            .With("profile", profileShape.Wrap(profile))
            .With("document", documentShape.Wrap(document))
            .With("enclosed", Many(enclosures, enclosureShape))
            .With("findings", Many(FindingGroup.BySeverity(findings), findingShape))
            .With("findings_total", findingGroupShape.Wrap(new FindingGroup(null, findings)))
            .With("findings_by_document", Many(FindingGroup.ByDocument(findings), findingGroupShape))
            .With("form", formShape.Wrap(form));
        foreach (var function in TemplateFunctions.All)
        {
            globals.With(function.Name, function);
        }

        return globals;
    }

    private TemplateDictionary RolesByKind()
    {
        var roles = new TemplateDictionary();
        foreach (var term in Terms.RoleKinds.Terms)
        {
            roles.With(term.Id, roleShape.Wrap(dossier.Roles.FirstOrDefault(role => role.Kind == term.Value)));
        }

        return roles;
    }

    private static bool IsVendorContact(OutsideContact contact) => contact.Kind is ContactKind.Vendor or ContactKind.SecurityVendor;

    private static TemplateArray Many<T>(IReadOnlyList<T> items, TemplateShape<T> shape)
        where T : class => TemplateArray.From(items, shape.Wrap);

    private static TemplateArray Texts(ValueList<string> items) => TemplateArray.From(items, static item => (TemplateValue)item);

    private static TemplateArray Resolved<T>(ValueList<string> ids, Func<string, T?> find, TemplateShape<T> shape)
        where T : class => Many([.. ids.Select(find).OfType<T>()], shape);

    private static string Id(Knowledge value) => Terms.Knowledges[value].Id;

    private static string Label(Knowledge value) => Terms.Knowledges[value].Japanese;
}
