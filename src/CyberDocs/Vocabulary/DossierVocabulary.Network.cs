using CyberDocs.Model;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Zone> zoneShape;
    private readonly TemplateShape<OutsideParty> outsideShape;
    private readonly TemplateShape<Link> linkShape;

    private TemplateShape<Zone> ZoneShape() => new TemplateShape<Zone>()
        .Add("id", static x => x.Id)
        .Add("name", static x => x.Name)
        .Add("kind", static x => Terms.ZoneKinds[x.Kind].Id)
        .Add("kind_label", static x => Terms.ZoneKinds[x.Kind].Japanese)
        .Add("parent", x => zoneShape.Wrap(index.Zone(x.Parent)))
        .Add("parent_id", static x => x.Parent)
        .Add("vlans", static x => Texts(x.Vlans))
        .Add("ranges", static x => Texts(x.Ranges))
        .Add("place", static x => x.Place)
        .Add("wireless", static x => x.Wireless)
        .Add("manager", static x => x.Manager)
        .Add("description", static x => x.Description)
        .Add("devices", x => Many([.. index.DevicesOfZone(x.Id)], deviceShape))
        .Add("children", x => Many([.. dossier.Zones.Where(zone => zone.Parent == x.Id)], zoneShape));

    private TemplateShape<OutsideParty> OutsideShape() => new TemplateShape<OutsideParty>()
        .Add("id", static x => x.Id)
        .Add("name", static x => x.Name)
        .Add("kind", static x => Terms.OutsideKinds[x.Kind].Id)
        .Add("kind_label", static x => Terms.OutsideKinds[x.Kind].Japanese)
        .Add("vendor", x => vendorShape.Wrap(index.Vendor(x.Vendor)))
        .Add("vendor_id", static x => x.Vendor)
        .Add("purpose", static x => x.Purpose)
        .Add("links", x => Many([.. dossier.Links.Where(link => link.From == x.Id || link.To == x.Id)], linkShape));

    private TemplateShape<Link> LinkShape() => new TemplateShape<Link>()
        .Add("id", static x => x.Id)
        .Add("from", x => End(x.From))
        .Add("from_id", static x => x.From)
        .Add("to", x => End(x.To))
        .Add("to_id", static x => x.To)
        .Add("name", static x => x.Name)
        .Add("kind", static x => Terms.LinkKinds[x.Kind].Id)
        .Add("kind_label", static x => Terms.LinkKinds[x.Kind].Japanese)
        .Add("carrier", static x => x.Carrier)
        .Add("protocol", static x => x.Protocol)
        .Add("always_on", static x => x.AlwaysOn)
        .Add("always_on_label", static x => x.AlwaysOn is { } always ? always ? "常時接続" : "都度接続" : null)
        .Add("source_restriction", static x => Id(x.SourceRestriction))
        .Add("source_restriction_label", static x => Label(x.SourceRestriction))
        .Add("multi_factor", static x => Id(x.MultiFactor))
        .Add("multi_factor_label", static x => Label(x.MultiFactor))
        .Add("remote_maintenance", static x => x.RemoteMaintenance)
        .Add("purpose", static x => x.Purpose)
        .Add("vendor", x => vendorShape.Wrap(index.Vendor(x.Vendor)))
        .Add("vendor_id", static x => x.Vendor)
        .Add("systems", x => Resolved(x.Systems, index.System, systemShape))
        .Add("boundary", static x => x.Boundary)
        .Add("boundary_at", static x => x.BoundaryAt)
        .Add("log", static x => x.Log)
        .Add("remarks", static x => x.Remarks)
        .Add("external", x => IsExternal(x))
        .Add("inside_end", x => End(InsideEnd(x)))
        .Add("inside_end_id", x => InsideEnd(x))
        .Add("inside_end_kind", x => index.Device(InsideEnd(x)) is not null ? "device" : "zone")
        .Add("outside_end", x => outsideShape.Wrap(index.Outside(x.From) ?? index.Outside(x.To)));

    private bool IsExternal(Link link) => index.Outside(link.From) is not null || index.Outside(link.To) is not null;

    private string InsideEnd(Link link) => index.Outside(link.From) is null ? link.From : link.To;

    private TemplateValue End(string id) => index.Device(id) is { } device
        ? deviceShape.Wrap(device)
        : index.Zone(id) is { } zone ? zoneShape.Wrap(zone) : outsideShape.Wrap(index.Outside(id));
}
