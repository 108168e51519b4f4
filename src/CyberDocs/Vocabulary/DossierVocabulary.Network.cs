using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Zone> zoneShape;
    private readonly TemplateShape<OutsideParty> outsideShape;
    private readonly TemplateShape<Link> linkShape;

    private TemplateShape<Zone> ZoneShape() => Plain(Zone.Shape)
        .AddOne("parent", () => zoneShape, x => index.Zone(x.Parent))
        .AddValue("wireless_label", x => YesNo("zone", "wireless", null, x.Wireless))
        .AddMany("devices", () => deviceShape, x => [.. index.DevicesOfZone(x.Id)])
        .AddMany("children", () => zoneShape, x => [.. index.ZonesInside(x.Id)]);

    private TemplateShape<OutsideParty> OutsideShape() => Plain(OutsideParty.Shape)
        .AddOne("vendor", () => vendorShape, x => index.Vendor(x.Vendor))
        .AddMany("links", () => linkShape, x => [.. index.LinksAt(x.Id)]);

    private TemplateShape<Link> LinkShape() => Plain(Link.Shape)
        .AddValue("change", x => MarkOf(Link.Shape.Id, x.Id))
        .AddValue("change_id", x => Marks.AnchorOf(Link.Shape.Id, x.Id))
        .Add("from", EndType, x => End(x.From))
        .Add("to", EndType, x => End(x.To))
        .AddValue("always_on_label", x => hiddenFields.Hides("link", "always_on", x.Vendor) ? RedactedDossier.Mark : ModeOf(x.AlwaysOn))
        .AddOne("vendor", () => vendorShape, x => index.Vendor(x.Vendor))
        .AddMany("systems", () => systemShape, x => Resolved(x.Systems, index.System))
        .AddMany("through", () => deviceShape, x => Resolved(x.Through, index.Device))
        .AddMany("reaches", () => deviceShape, x => Resolved(x.Reaches, index.Device))
        .AddOne("standby_for", () => linkShape, x => index.Link(x.StandbyFor))
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
