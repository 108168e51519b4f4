using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Takes a network apart into an overview and one or more graphs for each zone at the top, with references where a link is cut.</summary>
internal sealed class NetworkSplit
{
    private const int SmallDmz = 12;

    /// <summary>Ends on one other sheet that are still drawn as boxes of their own; more are drawn as one.</summary>
    private const int ShownReferences = 4;

    private readonly NetworkGraph graph;
    private readonly Dictionary<string, string> topOfZone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sheetOfEnd = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> sheetsOfTop = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> topOfEnd = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NetworkNode> nodes;
    private readonly Dictionary<string, NetworkZone> zones;
    private readonly Dictionary<string, NetworkParty> parties;

    /// <param name="graph">The whole network.</param>
    /// <param name="pieces">Into how many sheets zones at the top are cut, by id; one where nothing is said.</param>
    public NetworkSplit(NetworkGraph graph, IReadOnlyDictionary<string, int> pieces)
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

        var sizes = graph.Nodes.Where(node => node.Zone is not null)
            .CountBy(node => topOfZone[node.Zone!], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var cutter = new ZonePieces(graph);
        foreach (var zone in graph.Zones.Where(zone => zone.Parent is null))
        {
            // A small DMZ is best seen where it stands, at the edge.
            if (sizes.GetValueOrDefault(zone.Id) > (zone.Kind == ZoneKind.Dmz ? SmallDmz : 0))
            {
                AddDetails(zone, cutter.Cut(zone, pieces.GetValueOrDefault(zone.Id, 1)));
            }
        }
    }

    /// <summary>The sheets besides the overview, in order; the first is sheet 2.</summary>
    public List<NetworkPiece> Details { get; } = [];

    private void AddDetails(NetworkZone top, List<List<ZonePieces.Unit>> pieces)
    {
        var first = Details.Count + 2;
        for (var i = 0; i < pieces.Count; i++)
        {
            var shown = pieces[i].SelectMany(unit => unit.Zones).ToHashSet(StringComparer.Ordinal);
            var own = pieces[i].Select(unit => unit.Node).OfType<NetworkNode>().Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
            var piece = new NetworkPiece(top, first + i, i + 1, pieces.Count, shown, own);
            Details.Add(piece);
            foreach (var id in own)
            {
                sheetOfEnd[id] = piece.Sheet;
            }

            // A link to a zone that goes on over several sheets stands on the first of them.
            foreach (var id in shown)
            {
                sheetOfEnd.TryAdd(id, piece.Sheet);
            }
        }

        sheetsOfTop[top.Id] = (first, first + pieces.Count - 1);
    }

    /// <summary>Everything with each zone as one box.</summary>
    /// <param name="crowded">Whether links that the other sheets show are drawn together.</param>
    /// <param name="linesJoined">Whether lines from outside that end in the same box are drawn together.</param>
    public NetworkGraph Overview(bool crowded = false, bool linesJoined = false)
    {
        var shown = graph.Zones.Where(zone => zone.Parent is null || !sheetsOfTop.ContainsKey(topOfZone[zone.Id]))
            .Select(zone => zone with { DetailSheet = sheetsOfTop.GetValueOrDefault(zone.Id).First });
        List<NetworkNode> boxes = [.. graph.Nodes.Where(node => SheetOf(node.Id) == 0)];
        boxes.AddRange(sheetsOfTop.Keys.Select(top => Summary(zones[top])));
        List<(NetworkLink Link, List<string> Cut)> links = [];
        foreach (var link in graph.Links)
        {
            var (from, to) = (OverviewEnd(link.From), OverviewEnd(link.To));
            if (from != to)
            {
                links.Add(
                    (link with { From = from, To = to }, ((string[])[link.From, link.To]).Where(end => nodes.ContainsKey(end) && SheetOf(end) > 0).ToList()));
            }
        }

        var merged = linesJoined ? CrowdedOverview.LinesJoined(Merged(links)) : Merged(links);
        return graph with
        {
            Zones = shown.ToValueList(),
            Nodes = boxes.ToValueList(),
            Links = (crowded ? CrowdedOverview.Joined(merged, link => sheetsOfTop.ContainsKey(link.From) || sheetsOfTop.ContainsKey(link.To)) : merged)
                .ToValueList(),
        };
    }

    /// <summary>A piece of a zone with all it holds; what its links lead to stands above it as references.</summary>
    public NetworkGraph Detail(NetworkPiece piece)
    {
        bool IsHere(string end) => piece.Nodes.Contains(end) || sheetOfEnd.GetValueOrDefault(end) == piece.Sheet;
        bool IsDrawn(string end) => IsHere(end) || piece.Zones.Contains(end);
        var links = graph.Links.Where(link => IsHere(link.From) || IsHere(link.To)).ToList();
        var away = links.SelectMany(link => (string[])[link.From, link.To])
            .Where(end => !IsDrawn(end) && !parties.ContainsKey(end)).Distinct(StringComparer.Ordinal)
            .GroupBy(end => Math.Max(1, SheetOf(end))).ToDictionary(group => group.Key, group => group.ToList());
        List<NetworkNode> shown = [.. graph.Nodes.Where(node => piece.Nodes.Contains(node.Id))];
        var shownAs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (sheets, ends) in Together(away))
        {
            if (ends.Count <= ShownReferences)
            {
                shown.AddRange(ends.Select(Reference));
                continue;
            }

            var box = References(sheets, ends);
            shown.Add(box);
            ends.ForEach(end => shownAs.Add(end, box.Id));
        }

        var used = links.Where(link => link.PartyId is not null).Select(link => link.PartyId!).ToHashSet(StringComparer.Ordinal);
        string Shown(string end) => shownAs.GetValueOrDefault(end, end);
        return new()
        {
            Zones = graph.Zones.Where(zone => piece.Zones.Contains(zone.Id)).Select(zone => Named(zone, piece)).ToValueList(),
            Nodes = shown.ToValueList(),
            Links = Merged(links.ConvertAll(link => (link with { From = Shown(link.From), To = Shown(link.To) }, (List<string>)[])),
                link => link.From.StartsWith("ref:", StringComparison.Ordinal) || link.To.StartsWith("ref:", StringComparison.Ordinal)).ToValueList(),
            Parties = graph.Parties.Where(party => used.Contains(party.Id)).ToValueList(),
            Places = graph.Places,
        };
    }

    // Ends by sheet; where there are many sheets with many ends each, all of those together.
    private static IEnumerable<(List<int> Sheets, List<string> Ends)> Together(Dictionary<int, List<string>> away)
    {
        var sheets = away.Keys.Order().ToList();
        var many = sheets.Where(sheet => away[sheet].Count > ShownReferences).ToList();
        if (many.Count <= ShownReferences)
        {
            return sheets.Select(sheet => (new List<int> { sheet }, away[sheet]));
        }

        return sheets.Except(many).Select(sheet => (new List<int> { sheet }, away[sheet])).Append((many, many.SelectMany(sheet => away[sheet]).ToList()));
    }

    // Like links between the same two boxes are drawn as one with their count.
    private IEnumerable<NetworkLink> Merged(List<(NetworkLink Link, List<string> Cut)> links, Func<NetworkLink, bool>? mayMerge = null)
    {
        var groups = links.GroupBy(item => !item.Link.IsOutside && (mayMerge?.Invoke(item.Link) ?? true)
            ? (item.Link.From, item.Link.To, item.Link.Source.Kind, item.Link.Source.Name, item.Link.Source.RemoteMaintenance, "")
            : (item.Link.From, item.Link.To, item.Link.Source.Kind, item.Link.Source.Name, item.Link.Source.RemoteMaintenance, item.Link.Id));
        foreach (var group in groups)
        {
            var cut = group.SelectMany(item => item.Cut).Distinct(StringComparer.Ordinal).Select(end => nodes[end].Symbol).ToList();
            cut = InOrder(cut).ToList();
            yield return group.First().Link with
            {
                Count = group.Sum(item => item.Link.Count),
                Reference = cut.Count == 0 ? null : cut.Count < 3 ? string.Join(" ", cut.Select(symbol => $"→[{symbol}]")) : $"→[{LedgerRange.Of(cut)}]",
            };
        }
    }

    private int SheetOf(string end) => sheetOfEnd.GetValueOrDefault(end);

    private string OverviewEnd(string end) => SheetOf(end) > 0 ? topOfEnd[end] : end;

    private static NetworkZone Named(NetworkZone zone, NetworkPiece piece) => piece.Count > 1 && zone.Id == piece.Top.Id
        ? zone with { Name = string.Create(CultureInfo.InvariantCulture, $"{zone.Name}（{piece.Number}/{piece.Count}）") }
        : zone;

    private NetworkNode Reference(string end)
    {
        var sheet = Math.Max(1, SheetOf(end));
        var page = string.Create(CultureInfo.InvariantCulture, $"→ {sheet} 頁");
        return nodes.TryGetValue(end, out var node)
            ? node with { Zone = null, AtEdge = false, ReferenceSheet = sheet, Details = [page], Devices = [], Order = null }
            : new NetworkNode(end, "区画", zones[end].Name, DeviceKind.OtherNetwork) { ReferenceSheet = sheet, Details = [page] };
    }

    // The symbols of all that stand on the other sheet, where each has a reference back to its end on this one.
    private NetworkNode References(List<int> sheets, List<string> ends)
    {
        var sheet = sheets[0];
        var pages = LedgerRange.Of(sheets.ConvertAll(number => number.ToString(CultureInfo.InvariantCulture)), 6);
        var symbols = InOrder(ends.Where(nodes.ContainsKey).Select(end => nodes[end].Symbol))
            .Concat(ends.Where(end => !nodes.ContainsKey(end)).Select(end => zones[end].Name)).ToList();
        return new("ref:" + sheet.ToString(CultureInfo.InvariantCulture), pages + "頁", LedgerRange.Of(symbols, 6), DeviceKind.OtherNetwork)
        {
            ReferenceSheet = sheet,
            Details = [string.Create(CultureInfo.InvariantCulture, $"→ {pages} 頁（{ends.Count} 件）")],
            IsSummary = true,
        };
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> symbols) => symbols
        .OrderBy(symbol => symbol.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), StringComparer.Ordinal)
        .ThenBy(symbol => symbol.Length).ThenBy(symbol => symbol, StringComparer.Ordinal);

    private NetworkNode Summary(NetworkZone top)
    {
        var own = graph.Nodes.Where(node => node.Zone is not null && topOfZone[node.Zone] == top.Id).ToList();
        var kinds = own.GroupBy(node => node.Kind).Select(group => (Kind: group.Key, Count: group.Sum(node => node.Devices.Count)))
            .OrderByDescending(group => group.Count).ThenBy(group => group.Kind).ToList();
        var (first, last) = sheetsOfTop[top.Id];
        var pages = first == last
            ? string.Create(CultureInfo.InvariantCulture, $"{first}頁")
            : string.Create(CultureInfo.InvariantCulture, $"{first}～{last}頁");
        return new("sum:" + top.Id, pages,
            string.Join("、", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{Terms.DeviceKinds[kind.Kind].Japanese} {kind.Count}")))
                + string.Create(CultureInfo.InvariantCulture, $"（計 {own.Sum(node => node.Devices.Count)} 台）"),
            kinds[0].Kind)
        {
            Zone = top.Id,
            Devices = own.SelectMany(node => node.Devices).ToValueList(),
            Details = ["詳細は" + pages],
            ReferenceSheet = first,
            IsSummary = true,
        };
    }
}
