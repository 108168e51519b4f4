using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Takes a network apart into an overview and one or more graphs for each zone at the top, with references where a link is cut.</summary>
internal sealed class NetworkSplit
{
    private const int SmallDmz = 12;

    /// <summary>Ends on one other page that are still drawn as boxes of their own; more are drawn as one.</summary>
    private const int ShownReferences = 4;

    private readonly NetworkGraph graph;
    private readonly Dictionary<string, string> topOfZone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> pageOfEnd = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> pagesOfTop = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> topOfEnd = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NetworkNode> nodes;
    private readonly Dictionary<string, NetworkZone> zones;
    private readonly Dictionary<string, NetworkParty> parties;

    /// <param name="graph">The whole network.</param>
    /// <param name="pieces">Into how many pages zones at the top are cut, by id; one where nothing is said.</param>
    /// <param name="kept">Zones at the top that the overview shows in full; a small DMZ is best seen where it stands, at the edge, in any case.</param>
    public NetworkSplit(NetworkGraph graph, IReadOnlyDictionary<string, int> pieces, IReadOnlySet<string> kept)
    {
        this.graph = graph;
        nodes = DossierIndex.ById(graph.Nodes, node => node.Id);
        zones = DossierIndex.ById(graph.Zones, zone => zone.Id);
        parties = DossierIndex.ById(graph.Parties, party => party.Id);
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
            if (!kept.Contains(zone.Id) && sizes.GetValueOrDefault(zone.Id) > (zone.Kind == ZoneKind.Dmz ? SmallDmz : 0))
            {
                AddDetails(zone, cutter.Cut(zone, pieces.GetValueOrDefault(zone.Id, 1)));
            }
        }
    }

    /// <summary>The pages besides the overview, in order; the first is page 2.</summary>
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
                pageOfEnd[id] = piece.Page;
            }

            // A link to a zone that goes on over several pages stands on the first of them.
            foreach (var id in shown)
            {
                pageOfEnd.TryAdd(id, piece.Page);
            }
        }

        pagesOfTop[top.Id] = (first, first + pieces.Count - 1);
    }

    /// <summary>Everything with each zone as one box.</summary>
    /// <param name="crowded">Whether links that the other pages show are drawn together.</param>
    /// <param name="linesJoined">Whether lines from outside that end in the same box are drawn together.</param>
    public NetworkGraph Overview(bool crowded = false, bool linesJoined = false)
    {
        var shown = graph.Zones.Where(zone => zone.Parent is null || !pagesOfTop.ContainsKey(topOfZone[zone.Id]))
            .Select(zone => zone with { DetailPage = pagesOfTop.GetValueOrDefault(zone.Id).First });
        List<NetworkNode> boxes = [.. graph.Nodes.Where(node => PageOf(node.Id) == 0)];
        boxes.AddRange(pagesOfTop.Keys.Select(top => Summary(zones[top])));
        List<(NetworkLink Link, List<string> Cut)> links = [];
        foreach (var link in graph.Links)
        {
            var (from, to) = (OverviewEnd(link.From), OverviewEnd(link.To));
            if (from != to)
            {
                links.Add(
                    (link with { From = from, To = to }, ((string[])[link.From, link.To]).Where(end => nodes.ContainsKey(end) && PageOf(end) > 0).ToList()));
            }
        }

        var merged = linesJoined ? CrowdedOverview.LinesJoined(Merged(links)) : Merged(links);
        return graph with
        {
            Zones = shown.ToValueList(),
            Nodes = boxes.ToValueList(),
            Links = (crowded ? CrowdedOverview.Joined(merged, link => pagesOfTop.ContainsKey(link.From) || pagesOfTop.ContainsKey(link.To)) : merged)
                .ToValueList(),
        };
    }

    /// <summary>A piece of a zone with all it holds; what its links lead to stands above it as references.</summary>
    public NetworkGraph Detail(NetworkPiece piece)
    {
        bool IsHere(string end) => piece.Nodes.Contains(end) || pageOfEnd.GetValueOrDefault(end) == piece.Page;
        bool IsDrawn(string end) => IsHere(end) || piece.Zones.Contains(end);
        var links = graph.Links.Where(link => IsHere(link.From) || IsHere(link.To)).ToList();
        var away = links.SelectMany(link => (string[])[link.From, link.To])
            .Where(end => !IsDrawn(end) && !parties.ContainsKey(end)).Distinct(StringComparer.Ordinal)
            .GroupBy(end => Math.Max(1, PageOf(end))).ToDictionary(group => group.Key, group => group.ToList());
        List<NetworkNode> shown = [.. graph.Nodes.Where(node => piece.Nodes.Contains(node.Id))];
        var shownAs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (pages, ends) in Together(away))
        {
            if (ends.Count <= ShownReferences)
            {
                shown.AddRange(ends.Select(Reference));
                continue;
            }

            var box = References(pages, ends);
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

    // Ends by page; where there are many pages with many ends each, all of those together.
    private static IEnumerable<(List<int> Pages, List<string> Ends)> Together(Dictionary<int, List<string>> away)
    {
        var pages = away.Keys.Order().ToList();
        var many = pages.Where(page => away[page].Count > ShownReferences).ToList();
        if (many.Count <= ShownReferences)
        {
            return pages.Select(page => (new List<int> { page }, away[page]));
        }

        return pages.Except(many).Select(page => (new List<int> { page }, away[page])).Append((many, many.SelectMany(page => away[page]).ToList()));
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

    private int PageOf(string end) => pageOfEnd.GetValueOrDefault(end);

    private string OverviewEnd(string end) => PageOf(end) > 0 ? topOfEnd[end] : end;

    private static NetworkZone Named(NetworkZone zone, NetworkPiece piece) => piece.Count > 1 && zone.Id == piece.Top.Id
        ? zone with { Name = string.Create(CultureInfo.InvariantCulture, $"{zone.Name}（{piece.Number}/{piece.Count}）") }
        : zone;

    private NetworkNode Reference(string end)
    {
        var page = Math.Max(1, PageOf(end));
        var reference = string.Create(CultureInfo.InvariantCulture, $"→ {page} 頁");
        return nodes.TryGetValue(end, out var node)
            ? node with { Zone = null, AtEdge = false, ReferencePage = page, Details = [reference], Devices = [], Order = null }
            : new NetworkNode(end, "区画", zones[end].Name, DeviceKind.OtherNetwork) { ReferencePage = page, Details = [reference] };
    }

    // The symbols of all that stand on the other page, where each has a reference back to its end on this one.
    private NetworkNode References(List<int> pages, List<string> ends)
    {
        var page = pages[0];
        var numbers = LedgerRange.Of(pages.ConvertAll(number => number.ToString(CultureInfo.InvariantCulture)), 6);
        var symbols = InOrder(ends.Where(nodes.ContainsKey).Select(end => nodes[end].Symbol))
            .Concat(ends.Where(end => !nodes.ContainsKey(end)).Select(end => zones[end].Name)).ToList();
        return new("ref:" + page.ToString(CultureInfo.InvariantCulture), numbers + "頁", LedgerRange.Of(symbols, 6), DeviceKind.OtherNetwork)
        {
            ReferencePage = page,
            Details = [string.Create(CultureInfo.InvariantCulture, $"→ {numbers} 頁（{ends.Count} 件）")],
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
        var (first, last) = pagesOfTop[top.Id];
        var numbers = first == last
            ? string.Create(CultureInfo.InvariantCulture, $"{first}頁")
            : string.Create(CultureInfo.InvariantCulture, $"{first}～{last}頁");
        return new("sum:" + top.Id, numbers,
            string.Join("、", kinds.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{Terms.DeviceKinds[kind.Kind].Japanese} {kind.Count}")))
                + string.Create(CultureInfo.InvariantCulture, $"（計 {own.Sum(node => node.Devices.Count)} 台）"),
            kinds[0].Kind)
        {
            Zone = top.Id,
            Devices = own.SelectMany(node => node.Devices).ToValueList(),
            Details = ["詳細は" + numbers],
            ReferencePage = first,
            IsSummary = true,
        };
    }
}
