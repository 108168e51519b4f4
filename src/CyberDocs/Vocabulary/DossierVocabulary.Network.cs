using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Zone> zoneShape;
    private readonly TemplateShape<OutsideParty> outsideShape;
    private readonly TemplateShape<Link> linkShape;

    private TemplateShape<Zone> ZoneShape() => new TemplateShape<Zone>()
        .AddValue("id", static x => x.Id)
        .AddValue("name", static x => x.Name)
        .AddValue("kind", static x => Terms.ZoneKinds[x.Kind].Id)
        .AddValue("kind_label", static x => Terms.ZoneKinds[x.Kind].Japanese)
        .AddOne("parent", () => zoneShape, x => index.Zone(x.Parent))
        .AddValue("parent_id", static x => x.Parent)
        .AddTexts("vlans", static x => x.Vlans)
        .AddTexts("ranges", static x => x.Ranges)
        .AddValue("place", static x => x.Place)
        .AddValue("wireless", static x => x.Wireless)
        .AddValue("wireless_label", x => YesNo("zone", "wireless", null, x.Wireless))
        .AddValue("manager", static x => x.Manager)
        .AddValue("description", static x => x.Description)
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfZone(x.Id)])
        .AddMany("children", () => zoneShape, x => [.. index.ZonesInside(x.Id)]);

    private TemplateShape<OutsideParty> OutsideShape() => new TemplateShape<OutsideParty>()
        .AddValue("id", static x => x.Id)
        .AddValue("name", static x => x.Name)
        .AddValue("kind", static x => Terms.OutsideKinds[x.Kind].Id)
        .AddValue("kind_label", static x => Terms.OutsideKinds[x.Kind].Japanese)
        .AddOne("vendor", () => vendorShape, x => index.Vendor(x.Vendor))
        .AddValue("vendor_id", static x => x.Vendor)
        .AddValue("purpose", static x => x.Purpose)
        .AddMany("links", () => linkShape, x => [.. index.LinksAt(x.Id)]);

    private TemplateShape<Link> LinkShape() => new TemplateShape<Link>()
        .AddValue("id", static x => x.Id)
        .Add("from", EndType, x => End(x.From))
        .AddValue("from_id", static x => x.From)
        .Add("to", EndType, x => End(x.To))
        .AddValue("to_id", static x => x.To)
        .AddValue("name", static x => x.Name)
        .AddValue("kind", static x => Terms.LinkKinds[x.Kind].Id)
        .AddValue("kind_label", static x => Terms.LinkKinds[x.Kind].Japanese)
        .AddValue("carrier", static x => x.Carrier)
        .AddValue("protocol", static x => x.Protocol)
        .AddValue("always_on", static x => x.AlwaysOn)
        .AddValue("always_on_label", x => hiddenFields.Hides("link", "always_on", x.Vendor) ? RedactedDossier.Mark : ModeOf(x.AlwaysOn))
        .AddValue("source_restriction", static x => Id(x.SourceRestriction))
        .AddValue("source_restriction_label", static x => Label(x.SourceRestriction))
        .AddValue("multi_factor", static x => Id(x.MultiFactor))
        .AddValue("multi_factor_label", static x => Label(x.MultiFactor))
        .AddValue("remote_maintenance", static x => x.RemoteMaintenance)
        .AddValue("purpose", static x => x.Purpose)
        .AddOne("vendor", () => vendorShape, x => index.Vendor(x.Vendor))
        .AddValue("vendor_id", static x => x.Vendor)
        .AddMany("systems", () => systemShape, x => Resolved(x.Systems, index.System))
        .AddValue("boundary", static x => x.Boundary)
        .AddValue("boundary_at", static x => x.BoundaryAt)
        .AddValue("log", static x => x.Log)
        .AddValue("remarks", static x => x.Remarks)
        .AddValue("external", x => IsExternal(x))
        .Add("inside_end", EndType, x => End(InsideEnd(x)))
        .AddValue("inside_end_id", x => InsideEnd(x))
        .AddValue("inside_end_kind", x => index.Device(InsideEnd(x)) is not null ? "device" : "zone")
        .AddOne("outside_end", () => outsideShape, x => index.Outside(x.From) ?? index.Outside(x.To));

    private TemplateType EndType => TemplateType.AnyOf(
        TemplateType.ObjectOf(() => deviceShape), TemplateType.ObjectOf(() => zoneShape), TemplateType.ObjectOf(() => outsideShape));

    private static string? ModeOf(bool? alwaysOn) => alwaysOn is { } always ? always ? "常時接続" : "都度接続" : null;

    private bool IsExternal(Link link) => index.Outside(link.From) is not null || index.Outside(link.To) is not null;

    private string InsideEnd(Link link) => index.Outside(link.From) is null ? link.From : link.To;

    private TemplateValue End(string id) => index.Device(id) is { } device
        ? deviceShape.Wrap(device)
        : index.Zone(id) is { } zone ? zoneShape.Wrap(zone) : outsideShape.Wrap(index.Outside(id));
}
