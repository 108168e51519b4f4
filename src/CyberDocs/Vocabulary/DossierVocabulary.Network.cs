using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Zone> zoneShape;
    private readonly TemplateShape<OutsideParty> outsideShape;
    private readonly TemplateShape<Link> linkShape;

    private TemplateShape<Zone> ZoneShape() => Plain(Zone.Shape)
        .AddOne("parent", () => zoneShape, x => MeantZone(x.Parent))
        .AddValue("wireless_label", x => YesNo("zone", "wireless", null, x.Wireless, x.Origin))
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfZone(x.Id)])
        .AddValue("count", x => CountInside(x, []))
        .AddMany("children", () => zoneShape, x => [.. index.ZonesInside(x.Id)]);

    /// <summary>Devices of a zone and of all zones within it, as the drawing counts them: without those that are disposed of.</summary>
    private int CountInside(Zone zone, HashSet<string> seen) =>
        seen.Add(zone.Id)
            ? index.DevicesOfZone(zone.Id).Count(static device => !IsDisposed(device)) + index.ZonesInside(zone.Id).Sum(inner => CountInside(inner, seen))
            : 0;

    private TemplateShape<OutsideParty> OutsideShape() => Plain(OutsideParty.Shape)
        .AddOne("vendor", () => vendorShape, x => MeantVendor(x.Vendor))
        .AddMany("links", () => linkShape, x => [.. index.LinksAt(x.Id)]);

    private TemplateShape<Link> LinkShape() => Plain(Link.Shape)
        .AddValue("change", x => MarkOf(Link.Shape.Id, x.Id))
        .AddValue("change_id", x => Marks.AnchorOf(Link.Shape.Id, x.Id))
        .Add("from", EndType, x => End(x.From))
        .Add("to", EndType, x => End(x.To))
        .AddValue("always_on_label", x => YesNo("link", "always_on", x.Vendor, x.AlwaysOn, x.Origin, Always, OnDemand))
        .AddValue("remote_maintenance_label", static x => x.Origin.Written("remote_maintenance") ?? (x.RemoteMaintenance ? "○" : "―"))
        .AddOne("vendor", () => vendorShape, x => MeantVendor(x.Vendor))
        .AddMany("systems", () => systemShape, x => Resolved(x.Systems, MeantSystem))
        .AddMany("through", () => deviceShape, x => Resolved(x.Through, MeantDevice))
        .AddMany("reaches", () => deviceShape, x => Resolved(x.Reaches, MeantDevice))
        .AddOne("standby_for", () => linkShape, x => MeantLink(x.StandbyFor))
        .AddValue("external", x => IsExternal(x))
        .Add("inside_end", EndType, x => End(InsideEnd(x)))
        .AddValue("inside_end_id", x => InsideEnd(x))
        .AddValue("inside_end_kind", x => index.Device(InsideEnd(x)) is not null ? "device" : "zone")
        .AddOne("outside_end", () => outsideShape, x => index.Outside(x.From) ?? index.Outside(x.To));

    private TemplateType EndType => TemplateType.AnyOf(
        TemplateType.ObjectOf(() => deviceShape), TemplateType.ObjectOf(() => zoneShape), TemplateType.ObjectOf(() => outsideShape));

    private const string Always = "常時接続";
    private const string OnDemand = "都度接続";

    private bool IsExternal(Link link) => index.Outside(link.From) is not null || index.Outside(link.To) is not null;

    private string InsideEnd(Link link) => index.Outside(link.From) is null ? link.From : link.To;

    private TemplateValue End(string id) => index.Device(id) is { } device
        ? deviceShape.Wrap(device)
        : index.Zone(id) is { } zone ? zoneShape.Wrap(zone) : outsideShape.Wrap(index.Outside(id));
}
