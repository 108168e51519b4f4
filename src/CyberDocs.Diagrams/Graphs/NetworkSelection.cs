using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Takes the network out of a dossier and draws like devices together.</summary>
internal sealed partial class NetworkSelection(Dossier dossier, DiagramOptions options, FindingCollector findings, Func<string, NetworkDetail> detailOf)
{
    /// <summary>Id of the zone for devices whose zone is not known.</summary>
    public const string UnknownZone = "\u0001unknown";

    private readonly Dossier dossier = dossier;
    private readonly DiagramOptions options = options;
    private readonly Dictionary<string, Device> devices =
        DossierIndex.ById(dossier.Devices.Where(device => device.State != DeviceState.Disposed), device => device.Id);
    private readonly Dictionary<string, Zone> zones = DossierIndex.ById(dossier.Zones, zone => zone.Id);
    private readonly Dictionary<string, OutsideParty> parties = DossierIndex.ById(dossier.Outside, party => party.Id);
    private readonly HashSet<string> linked = dossier.Links.SelectMany(link => (string[])[link.From, link.To]).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> expanded =
        options.ExpandedZones.Concat(dossier.Zones.Where(zone => zone.OneByOne == true).Select(zone => zone.Id)).ToHashSet(StringComparer.Ordinal);
    private readonly Dictionary<string, string> bundles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> nodeOfDevice = new(StringComparer.Ordinal);

    /// <summary>The whole network, servers and network equipment one by one.</summary>
    public static NetworkGraph Select(Dossier dossier, DiagramOptions options, FindingCollector findings) =>
        Select(dossier, options, findings, static _ => NetworkDetail.OneByOne);

    /// <summary>The whole network, as much of it drawn together as is said for each zone at the top; symbols do not depend on that.</summary>
    public static NetworkGraph Select(Dossier dossier, DiagramOptions options, FindingCollector findings, Func<string, NetworkDetail> detailOf)
    {
        var selection = new NetworkSelection(dossier, options, findings, detailOf);
        return selection.Pinned(selection.Run(), "network");
    }

    /// <summary>What leads outside, and nothing else.</summary>
    public static NetworkGraph SelectExternal(Dossier dossier, DiagramOptions options, FindingCollector findings)
    {
        var selection = new NetworkSelection(dossier, options, findings, static _ => NetworkDetail.OneByOne);
        return selection.Pinned(ExternalConnectionsSelection.Select(selection.Run()), "external");
    }

    private NetworkGraph Pinned(NetworkGraph graph, string diagram)
    {
        var pins = new Pins(dossier, diagram, findings);
        if (!pins.Any)
        {
            return graph;
        }

        var siblings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes)
        {
            siblings.TryAdd(node.Id, node.Zone is null ? node.AtEdge ? "edge" : "core" : "zone " + node.Zone);
        }

        foreach (var zone in graph.Zones)
        {
            siblings.TryAdd(zone.Id, zone.Parent is not null ? "in " + zone.Parent : zone.Kind == ZoneKind.Dmz ? "dmz" : "top");
        }

        foreach (var party in graph.Parties)
        {
            siblings.TryAdd(party.Id, "outside");
        }

        var orders = pins.Orders(siblings, id => nodeOfDevice.GetValueOrDefault(id, id));
        int? Order(string id) => orders.TryGetValue(id, out var order) ? order : null;
        return graph with
        {
            Nodes = graph.Nodes.Select(node => node with { Order = Order(node.Id) }).ToValueList(),
            Zones = graph.Zones.Select(zone => zone with { Order = Order(zone.Id) }).ToValueList(),
            Parties = graph.Parties.Select(party => party with { Order = Order(party.Id) }).ToValueList(),
            Places = pins.Places(
                id => nodeOfDevice.GetValueOrDefault(id, id),
                id => siblings.TryGetValue(id, out var among)
                    ? among.StartsWith("zone ", StringComparison.Ordinal) || among.StartsWith("in ", StringComparison.Ordinal)
                    : null),
        };
    }

    private NetworkGraph Run()
    {
        var links = Links();
        FindBundles(links);
        var used = links.SelectMany(link => (string[])[link.From, link.To]).ToHashSet(StringComparer.Ordinal);
        var atEdge = links.Where(link => link.IsOutside)
            .SelectMany(link => (string[])[link.From, link.To])
            .Where(id => devices.ContainsKey(id))
            .ToHashSet(StringComparer.Ordinal);
        var drawnZones = Zones();
        var nodes = Nodes(atEdge, Tops(drawnZones));
        if (nodes.Exists(node => node.Zone == UnknownZone))
        {
            drawnZones.Add(new(UnknownZone, "区画未登録", ZoneKind.Other));
        }

        return new()
        {
            Nodes = nodes.ToValueList(),
            Zones = drawnZones.ToValueList(),
            Parties = dossier.Outside.Where(party => used.Contains(party.Id)).DistinctBy(party => party.Id)
                .Select(party => new NetworkParty(party.Id, party.Name, party.Kind)).ToValueList(),
            Links = Merged(links).ToValueList(),
        };
    }

    // Devices that do nothing but hang on the same switch in the same way are like devices too.
    private void FindBundles(List<NetworkLink> links)
    {
        var degree = links.SelectMany(link => (string[])[link.From, link.To]).CountBy(id => id, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        foreach (var link in links.Where(
            link => link.Source is { Kind: LinkKind.Lan or LinkKind.Wireless, Name: null, RemoteMaintenance: false, Boundary: null }))
        {
            foreach (var (end, other) in ((string, string)[])[(link.From, link.To), (link.To, link.From)])
            {
                if (degree[end] == 1 && devices.TryGetValue(end, out var device) && device.Kind.AssetClass() is AssetClass.Pc or AssetClass.Other
                    && !parties.ContainsKey(other) && !expanded.Contains(device.Zone ?? ""))
                {
                    bundles[end] = string.Create(CultureInfo.InvariantCulture, $"~{link.Source.Kind}~{other}~");
                }
            }
        }
    }

    private IEnumerable<NetworkLink> Merged(List<NetworkLink> links)
    {
        var mapped = links.ConvertAll(link => link with { From = NodeOf(link.From), To = NodeOf(link.To) });
        foreach (var group in mapped.GroupBy(link => bundles.ContainsKey(link.Source.From) || bundles.ContainsKey(link.Source.To)
            ? (link.From, link.To, link.Source.Kind, "")
            : (link.From, link.To, link.Source.Kind, link.Id)))
        {
            yield return group.First() with { Count = group.Count() };
        }

        string NodeOf(string id) => nodeOfDevice.GetValueOrDefault(id, id);
    }

    private List<NetworkLink> Links()
    {
        List<NetworkLink> links = [];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in dossier.Links)
        {
            var missing = !IsEnd(link.From) ? link.From : !IsEnd(link.To) ? link.To : null;
            if (missing is not null)
            {
                findings.Add(DiagramFindings.UnknownEnd.At(link.Origin.Of(IsEnd(link.From) ? "to" : "from"), link.Name ?? link.Id, missing));
            }
            else if (link.From == link.To)
            {
                findings.Add(DiagramFindings.SelfLink.At(link.Origin.Place, link.Name ?? link.Id));
            }
            else if (!IsToOwnZone(link))
            {
                var id = link.Id;
                for (var copy = 2; !ids.Add(id); copy++)
                {
                    id = string.Create(CultureInfo.InvariantCulture, $"{link.Id}#{copy}");
                }

                links.Add(
                    new(id, link.From, link.To, link) { PartyId = IsParty(link.From) == IsParty(link.To) ? null : IsParty(link.From) ? link.From : link.To });
            }
        }

        return links;
    }

    // A device that serves the zone in which it stands is drawn there: a line from it to the frame around it would tell nothing.
    private bool IsToOwnZone(Link link) => link is { Kind: LinkKind.Lan or LinkKind.Wireless, RemoteMaintenance: false, Boundary: null }
        && (IsOwn(link.From, link.To) || IsOwn(link.To, link.From));

    private bool IsOwn(string device, string zone) => devices.TryGetValue(device, out var known) && known.Zone == zone && !devices.ContainsKey(zone);

    private bool IsParty(string id) => !devices.ContainsKey(id) && !zones.ContainsKey(id) && parties.ContainsKey(id);

    private bool IsEnd(string id) => devices.ContainsKey(id) || zones.ContainsKey(id) || parties.ContainsKey(id);

    private List<NetworkNode> Nodes(HashSet<string> atEdge, Dictionary<string, string> tops)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var placed = dossier.Devices
            .Where(device => device.State != DeviceState.Disposed && seen.Add(device.Id))
            .Select(device => (Device: device, Zone: ZoneOf(device)))
            .ToList();
        var symbols = Symbols(placed);
        List<NetworkNode> nodes = [];
        NetworkDetail Detail(string? zone) => detailOf(zone is null ? "" : tops.GetValueOrDefault(zone, zone));
        foreach (var group in placed.GroupBy(item => Key(item.Device, item.Zone, Detail(item.Zone))))
        {
            var members = group.Select(item => item.Device).ToList();
            var first = members[0];
            members.ForEach(device => nodeOfDevice[device.Id] = first.Id);
            var label = members.Count == 1 ? first.Name ?? first.KindText ?? Terms.DeviceKinds[first.Kind].Japanese : DeviceGroups.Label(members);
            var zone = group.First().Zone;
            nodes.Add(new(first.Id, symbols[first.Id], label, first.Kind)
            {
                Zone = zone,
                AtEdge = zone is null && (atEdge.Contains(first.Id) || first.Kind is DeviceKind.Firewall or DeviceKind.Vpn or DeviceKind.Onu),
                Devices = members.Select(member => member.Id).ToValueList(),
                Details = Details(members),
            });
        }

        return nodes;
    }

    // Counted where as little as possible is drawn together, so that a device keeps its symbol when its page fills up, and in every drawing.
    private Dictionary<string, string> Symbols(List<(Device Device, string? Zone)> placed)
    {
        var symbols = new Symbols();
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in placed.GroupBy(item => Key(item.Device, item.Zone, NetworkDetail.OneByOne)))
        {
            var symbol = symbols.Next(group.First().Device.Kind);
            foreach (var (device, _) in group)
            {
                result.Add(device.Id, symbol);
            }
        }

        return result;
    }

    // Network devices that belong to no zone stand at the edge or in the core; anything else gets a zone of its own.
    private string? ZoneOf(Device device)
    {
        if (device.Zone is not null && zones.ContainsKey(device.Zone))
        {
            return device.Zone;
        }

        if (device.Zone is not null)
        {
            findings.Add(DiagramFindings.UnknownZone.At(device.Origin.Of("zone"), device.Id, device.Zone));
        }

        return device.Zone is null && device.Kind.AssetClass() == AssetClass.Network ? null : UnknownZone;
    }

    private (string Zone, string Group) Key(Device device, string? zone, NetworkDetail detail)
    {
        bundles.TryGetValue(device.Id, out var bundle);
        var alone = (linked.Contains(device.Id) && bundle is null) || (zone is not null && expanded.Contains(zone))
            || device.Kind is DeviceKind.Router or DeviceKind.Firewall or DeviceKind.Vpn or DeviceKind.Onu;
        return (zone ?? "", alone ? "=" + device.Id : bundle + DeviceGroups.Key(device, detail));
    }

    private ValueList<string> Details(List<Device> members)
    {
        var first = members[0];
        List<string> details = [LedgerRange.Of(members.Select(device => device.Id).ToList())];
        if (members.Count > 1)
        {
            return [details[0], .. DeviceGroups.Product(members) is { } product ? (string[])[product] : []];
        }

        var form = first.Kind switch { DeviceKind.VirtualServer => "（仮想）", DeviceKind.Server or DeviceKind.Storage => "（物理）", _ => "" };
        details[0] += form;
        var address = options.ShowAddresses && first.Addresses.Count > 0 ? first.Addresses[0] : null;
        details.AddRange(((string?[])[address, first.Place]).OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text)));
        return details.ToValueList();
    }
}
