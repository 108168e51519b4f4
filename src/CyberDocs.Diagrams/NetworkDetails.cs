using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;

namespace CyberDocs.Diagrams;

/// <summary>Finds how little can be drawn together: on one page, else in each zone at the top on a page of its own.</summary>
internal sealed class NetworkDetails
{
    /// <summary>Symbols of one zone that still go on over several pages; of more, no reader finds one.</summary>
    private const int MostSymbols = 150;

    /// <summary>Symbols of zones that an overview shows in full beside the others.</summary>
    private const int MostKept = 60;

    /// <summary>Size of text below which a page shows no more than it must, in points.</summary>
    private const double LeastGoodSize = 7;

    private static readonly Dictionary<string, int> Uncut = new(StringComparer.Ordinal);
    private readonly DiagramRun run;
    private readonly List<(NetworkDetail Detail, Lazy<NetworkGraph> Graph)> graphs;

    public NetworkDetails(DiagramRun run, NetworkGraph oneByOne)
    {
        this.run = run;
        graphs =
        [
            (NetworkDetail.OneByOne, new(oneByOne)),
            .. ((NetworkDetail[])[NetworkDetail.TerminalsByKind, NetworkDetail.AlikeTogether])
                .Select(detail => (detail, new Lazy<NetworkGraph>(() => Select(_ => detail)))),
        ];
    }

    /// <summary>The whole network as one page holds it with the least drawn together; null when none does, even with like things drawn together.</summary>
    public NetworkGraph? OnOnePage(Func<NetworkGraph, PageRoom, DiagramPage?> draw)
    {
        foreach (var (detail, graph) in graphs)
        {
            if (run.Holds(room => draw(graph.Value, room)))
            {
                return detail == NetworkDetail.OneByOne ? graph.Value : Refined(detail, draw);
            }
        }

        return null;
    }

    // Zone by zone, the smallest first, what the page still has room for.
    private NetworkGraph Refined(NetworkDetail coarsest, Func<NetworkGraph, PageRoom, DiagramPage?> draw)
    {
        var chosen = new Dictionary<string, NetworkDetail>(StringComparer.Ordinal);
        var graph = Select(top => chosen.GetValueOrDefault(top, coarsest));
        foreach (var top in Sizes(graphs[0].Graph.Value).TakeWhile(zone => zone.Count <= MostSymbols).Select(zone => zone.Id))
        {
            for (var detail = NetworkDetail.OneByOne; detail < coarsest; detail++)
            {
                chosen[top] = detail;
                var finer = Select(own => chosen.GetValueOrDefault(own, coarsest));
                if (run.Holds(room => draw(finer, room), LeastGoodSize))
                {
                    graph = finer;
                    break;
                }

                chosen.Remove(top);
            }
        }

        return graph;
    }

    /// <summary>The network for an overview with a page for each zone, as much of each drawn together as its page asks for.</summary>
    public NetworkGraph OnPagesOfTheirOwn(Func<NetworkGraph, PageRoom, DiagramPage?> draw)
    {
        var onOnePage = new Dictionary<string, NetworkDetail>(StringComparer.Ordinal);
        var onSeveral = new Dictionary<string, NetworkDetail>(StringComparer.Ordinal);
        foreach (var (detail, graph) in graphs)
        {
            var split = new NetworkSplit(graph.Value, Uncut, new HashSet<string>());
            foreach (var piece in split.Details.Where(piece => !onOnePage.ContainsKey(piece.Top.Id) && piece.Nodes.Count <= MostSymbols))
            {
                if (run.Holds(room => draw(split.Detail(piece), room)))
                {
                    onOnePage.Add(piece.Top.Id, detail);
                }
                else if (detail > NetworkDetail.OneByOne)
                {
                    onSeveral.TryAdd(piece.Top.Id, detail);
                }
            }
        }

        var paged = graphs.SelectMany(item => new NetworkSplit(item.Graph.Value, Uncut, new HashSet<string>()).Details)
            .Select(piece => piece.Top.Id).ToHashSet(StringComparer.Ordinal);
        var loose = graphs.Where(item => item.Graph.Value.Nodes.Count(node => node.Zone is null) <= MostSymbols).Select(item => item.Detail)
            .FirstOrDefault(NetworkDetail.ByKind);
        return Select(top => top.Length == 0 ? loose
            : onOnePage.TryGetValue(top, out var detail) || onSeveral.TryGetValue(top, out detail) ? detail
            : paged.Contains(top) ? NetworkDetail.ByKind
            : NetworkDetail.OneByOne);
    }

    /// <summary>The smallest zones at the top, as many as an overview shows in full.</summary>
    public HashSet<string> KeptOnOverview(NetworkGraph graph, Func<NetworkGraph, PageRoom, DiagramPage?> draw)
    {
        var total = 0;
        var candidates = Sizes(graph).Where(zone => zone.Id.Length > 0).TakeWhile(zone => (total += zone.Count) <= MostKept).Select(zone => zone.Id).ToList();
        var (low, high) = (0, candidates.Count);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var overview = new NetworkSplit(graph, Uncut, candidates.Take(middle).ToHashSet(StringComparer.Ordinal)).Overview();
            if (run.Holds(room => draw(overview, room), LeastGoodSize))
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return candidates.Take(low).ToHashSet(StringComparer.Ordinal);
    }

    // Zones at the top, the empty name for what stands in none, with how much they hold; the smallest first.
    private static List<(string Id, int Count)> Sizes(NetworkGraph graph)
    {
        var tops = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var zone in graph.Zones)
        {
            tops.Add(zone.Id, zone.Parent is null ? zone.Id : tops[zone.Parent]);
        }

        return [.. graph.Nodes.CountBy(node => node.Zone is null ? "" : tops[node.Zone], StringComparer.Ordinal)
            .OrderBy(top => top.Value).Select(top => (top.Key, top.Value))];
    }

    // What there is to say of the records has been said when the first was selected.
    private NetworkGraph Select(Func<string, NetworkDetail> detailOf) => NetworkSelection.Select(run.Dossier, run.Options, new FindingCollector(), detailOf);
}
