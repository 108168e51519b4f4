using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<View> globalsShape;
    private readonly TemplateShape<Dossier> rolesByKindShape;

    private TemplateShape<View> GlobalsShape()
    {
        var globals = new TemplateShape<View>()
            .AddOne("institution", () => institutionShape, _ => dossier.Institution)
            .AddOne("words", static () => WordsShape, _ => InstitutionWords.Of(dossier.Institution.Kind))
            .AddOne("editions", () => editionChoiceShape, _ => dossier.Editions)
            .AddMany("people", () => personShape, _ => dossier.People)
            .AddMany("roles", () => roleShape, _ => dossier.Roles)
            .AddOne("roles_by_kind", () => rolesByKindShape, _ => dossier)
            .AddMany("departments", () => departmentShape, _ => dossier.Departments)
            .AddMany("vendors", () => vendorShape, _ => dossier.Vendors)
            .AddValue("has_vendor_contract", _ => dossier.Vendors.Any(vendor => vendor.Contract != Knowledge.No))
            .AddMany("systems", () => systemShape, _ => dossier.Systems)
            .AddMany("systems_by_priority", () => systemShape, _ => [.. dossier.Systems.OrderBy(system => system.RecoveryPriority ?? int.MaxValue)])
            .AddMany("zones", () => zoneShape, _ => dossier.Zones)
            .AddMany("devices", () => deviceShape, _ => dossier.Devices)
            .AddMany("network_devices", () => deviceShape, _ => [.. dossier.Devices.Where(IsOfNetwork)])
            .AddMany("devices_support_ending", () => deviceShape, _ => [.. SupportEnding()])
            .AddMany("network_device_rows", () => alikeDevicesShape, _ => NetworkDeviceRows())
            .AddMany("support_ending_rows", () => alikeDevicesShape, _ => SupportEndingRows())
            .AddMany("watched_rows", () => alikeDevicesShape, _ => WatchedRows())
            .AddOne("ledger", () => deviceGroupShape, _ => new DeviceGroup(null, dossier.Devices))
            .AddTexts("ledger_columns", _ => dossier.LedgerColumns)
            .AddMany("devices_by_asset_class", () => deviceGroupShape, _ => AssetClassGroups())
            .AddMany("devices_by_kind", () => deviceGroupShape, _ => Groups(device => Terms.DeviceKinds[device.Kind].Japanese))
            .AddMany("devices_by_zone", () => deviceGroupShape, _ => Groups(device => MeantZone(device.Zone)?.Name))
            .AddMany("devices_by_vendor", () => deviceGroupShape, _ => Groups(device => MeantVendor(device.Vendor)?.Name))
            .AddMany("outside", () => outsideShape, _ => dossier.Outside)
            .AddMany("links", () => linkShape, _ => dossier.Links)
            .AddMany("external_links", () => linkShape, _ => [.. dossier.Links.Where(IsExternal)])
            .AddMany("remote_links", () => linkShape, _ => [.. dossier.Links.Where(link => link.RemoteMaintenance)])
            .AddMany("flows", () => flowShape, _ => dossier.Flows)
            .AddOne("contacts", () => contactsShape, _ => dossier.Contacts)
            .AddMany("emergency_vendors", () => outsideContactShape, _ => Reached(dossier.Contacts.Outside.Where(IsVendorContact)))
            .AddMany("report_contacts", () => outsideContactShape, _ => Reached(dossier.Contacts.Outside.Where(contact => !IsVendorContact(contact))))
            .AddMany("backups", () => backupShape, _ => dossier.Backups)
            .AddOne("bcp", () => bcpShape, _ => dossier.Bcp)
            .AddOne("diagrams", () => diagramsShape, _ => pages)
            .AddOne("profile", () => profileShape, _ => profile)
            .AddOne("document", () => documentShape, static x => x.Document)
            .AddOne("form", () => formShape, static x => x.Form)
            .AddMany("enclosed", () => enclosureShape, static x => x.Enclosures)
            .AddMany("findings", () => findingShape, static x => FindingGroup.BySeverity(x.Findings))
            .AddOne("findings_total", () => findingGroupShape, static x => new FindingGroup(null, x.Findings))
            .AddMany("findings_by_document", () => findingGroupShape, x => FindingGroup.ByDocument(x.Findings, documents))
            .AddMany("findings_by_weight", () => alikeFindingsShape, static x => AlikeFindings.ByWeight(x.Findings))
            .AddMany("derived_answers", () => derivedFormShape, x => x.Document.IsInternal ? DerivedForms() : [])
            .AddMany("changes_by_record", () => changeGroupShape, static x => Groups(x.Compared))
            .AddMany("findings_fixed", () => findingShape, static x => FindingGroup.BySeverity(x.Compared?.Findings.Fixed ?? []))
            .AddMany("findings_new", () => findingShape, static x => FindingGroup.BySeverity(x.Compared?.Findings.Appeared ?? []))
            .AddValue("findings_remaining", static x => x.Compared?.Findings.Remaining ?? 0)
            .AddOne("recipient", () => vendorShape, static x => x.Letter.Recipient)
            .AddMany("undisclosed", () => systemShape, static x => x.Letter.Undisclosed)
            .AddMany("requests", () => standingShape, static x => x.Letter.Standings)
            .AddMany("todos", static () => TodoShape, static x => x.Letter.Todos)
            .AddMany("corrections", () => correctionShape, static x => x.Letter.Corrections)
            .AddValue("has_marks", _ => Marks.Any)
            .Add("reply_by", TemplateType.Date, static x => x.Letter.ReplyBy)
            .AddValue("brief_since", static x => x.Brief?.Since)
            .AddMany("brief_parts", static () => BriefPartShape, static x => PartsOf(x.Brief))
            .AddValue("today", _ => date);
        foreach (var function in TemplateFunctions.All)
        {
            globals.Add(function.Name, TemplateType.FunctionOf(function), _ => function);
        }

        return globals;
    }

    private TemplateShape<Dossier> RolesByKindShape()
    {
        var roles = new TemplateShape<Dossier>();
        foreach (var term in Terms.RoleKinds.Terms)
        {
            roles.AddOne(term.Id, () => roleShape, x => x.Roles.FirstOrDefault(role => role.Kind == term.Value));
        }

        return roles;
    }

    private static bool IsVendorContact(OutsideContact contact) => contact.Kind is ContactKind.Vendor or ContactKind.SecurityVendor;

    /// <summary>What one document's globals are made from, besides the dossier.</summary>
    private sealed record View(
        SubmissionDocument Document,
        FormView? Form,
        IReadOnlyList<Enclosure> Enclosures,
        IReadOnlyList<Finding> Findings,
        CompareResult? Compared = null,
        BriefChanges? Brief = null)
    {
        public LetterFacts Letter { get; init; } = new();
    }
}
