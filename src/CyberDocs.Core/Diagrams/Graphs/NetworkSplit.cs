using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Takes a network apart into an overview and one graph for each zone at the top, with references where a link is cut.</summary>
internal sealed class NetworkSplit
{
    private const int SmallDmz = 12;
    private readonly NetworkGraph graph;
    private readonly Dictionary<string, string> topOfZone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> topOfEnd = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sheetOfTop = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NetworkNode> nodes;
    private readonly Dictionary<string, NetworkZone> zones;
    private readonly Dictionary<string, NetworkParty> parties;

    public NetworkSplit(NetworkGraph graph)
    {
        this.graph = graph;
        nodes = Names.Index(graph.Nodes, node => node.Id);
        zones = Names.Index(graph.Zones, zone => zone.Id);
        parties = Names.Index(graph.Parties, party => party.Id);
        foreach (var zone in graph.Zones)
        {
            var top = zone.Parent is null ? zone.Id : topOfZone[zone.Parent];
            topOfZone[zone.Id] = top;
            topOfEnd[zone.Id] = top;
        }

        foreach (var node in graph.Nodes.Where(node => node.Zone is not null))
        {
            topOfEnd[node.Id] = topOfZone[node.Zone!];
        }

        foreach (var zone in graph.Zones.Where(zone => zone.Parent is null))
        {
            // A small DMZ is best seen where it stands, at the edge.
            var count = graph.Nodes.Count(node => node.Zone is not null && topOfZone[node.Zone] == zone.Id);
            if (count > (zone.Kind == ZoneKind.Dmz ? SmallDmz : 0))
            {
                sheetOfTop[zone.Id] = sheetOfTop.Count + 2;
                Details.Add(zone);
            }
        }
    }

    /// <summary>The zones that get a sheet of their own, in order; the first is sheet 2.</summary>
    public List<NetworkZone> Details { get; } = [];

    /// <summary>Everything with each zone as one box.</summary>
    public NetworkGraph Overview()
    {
        var shown = graph.Zones.Where(zone => zone.Parent is null || !sheetOfTop.ContainsKey(topOfZone[zone.Id]))
            .Select(zone => zone with { DetailSheet = sheetOfTop.GetValueOrDefault(zone.Id) });
        List<NetworkNode> boxes = [.. graph.Nodes.Where(node => SheetOf(node.Id) == 0)];
        boxes.AddRange(Details.Select(Summary));
        List<NetworkLink> links = [];
        foreach (var link in graph.Links)
        {
            var (from, to) = (OverviewEnd(link.From), OverviewEnd(link.To));
            if (from == to)
            {
                continue;
            }

            var cut = ((string[])[link.From, link.To]).Where(end => nodes.ContainsKey(end) && SheetOf(end) > 0).Select(end => $"→[{nodes[end].Symbol}]");
            var reference = string.Join(" ", cut);
            links.Add(link with { From = from, To = to, Reference = reference.Length == 0 ? null : reference });
        }

        return graph with { Zones = shown.ToValueList(), Nodes = boxes.ToValueList(), Links = links.ToValueList() };
    }

    /// <summary>One zone with all it holds; what its links lead to stands above it as references.</summary>
    public NetworkGraph Detail(NetworkZone top)
    {
        var inside = graph.Zones.Where(zone => topOfZone[zone.Id] == top.Id).ToList();
        List<NetworkNode> shown = [.. graph.Nodes.Where(node => node.Zone is not null && topOfZone[node.Zone] == top.Id)];
        var links = graph.Links.Where(link => IsIn(link.From, top) || IsIn(link.To, top)).ToList();
        var references = new HashSet<string>(StringComparer.Ordinal);
        foreach (var end in links.SelectMany(link => (string[])[link.From, link.To]))
        {
            if (!IsIn(end, top) && !parties.ContainsKey(end) && references.Add(end))
            {
                shown.Add(Reference(end));
            }
        }

        var used = links.Where(link => link.PartyId is not null).Select(link => link.PartyId!).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Zones = inside.ToValueList(),
            Nodes = shown.ToValueList(),
            Links = links.ToValueList(),
            Parties = graph.Parties.Where(party => used.Contains(party.Id)).ToValueList(),
        };
    }

    private bool IsIn(string end, NetworkZone top) => topOfEnd.TryGetValue(end, out var own) && own == top.Id;

    private int SheetOf(string end) => topOfEnd.TryGetValue(end, out var top) ? sheetOfTop.GetValueOrDefault(top) : 0;

    private string OverviewEnd(string end) => SheetOf(end) > 0 ? topOfEnd[end] : end;

    private NetworkNode Reference(string end)
    {
        var sheet = Math.Max(1, SheetOf(end));
        var page = string.Create(CultureInfo.InvariantCulture, $"→ {sheet} 頁");
        return nodes.TryGetValue(end, out var node)
            ? node with { Zone = null, AtEdge = false, ReferenceSheet = sheet, Details = [page], Devices = [], Order = null }
            : new NetworkNode(end, "区画", zones[end].Name, DeviceKind.OtherNetwork) { ReferenceSheet = sheet, Details = [page] };
    }

    private NetworkNode Summary(NetworkZone top)
    {
        var own = graph.Nodes.Where(node => node.Zone is not null && topOfZone[node.Zone] == top.Id).ToList();
        var kinds = own.GroupBy(node => node.Kind).Select(group => (Kind: group.Key, Count: group.Sum(node => node.Devices.Count)))
            .OrderByDescending(group => group.Count).ThenBy(group => group.Kind).ToList();
        var sheet = sheetOfTop[top.Id];
        return new("sum:" + top.Id, string.Create(CultureInfo.InvariantCulture, $"{sheet}頁"),
            string.Join("、", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{Terms.DeviceKinds[kind.Kind].Japanese} {kind.Count}")))
                + string.Create(CultureInfo.InvariantCulture, $"（計 {own.Sum(node => node.Devices.Count)} 台）"),
            kinds[0].Kind)
        {
            Zone = top.Id,
            Devices = own.SelectMany(node => node.Devices).ToValueList(),
            Details = [string.Create(CultureInfo.InvariantCulture, $"詳細は{sheet}頁")],
            ReferenceSheet = sheet,
            IsSummary = true,
        };
    }
}
