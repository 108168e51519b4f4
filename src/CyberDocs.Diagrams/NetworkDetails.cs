using CyberDocs.Diagrams.Drawing;
using CyberDocs.Diagrams.Graphs;
using CyberDocs.Findings;

namespace CyberDocs.Diagrams;

/// <summary>Finds how little can be drawn together: on one page, else in each zone at the top on a page of its own.</summary>
internal sealed class NetworkDetails
{
    /// <summary>Symbols of one zone that still go on over several pages; of more, no reader finds one.</summary>
    private const int MostSymbols = 150;

    /// <summary>Symbols of zones that an overview shows in full beside the others.</summary>
    private const int MostKept = 60;

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

    /// <summary>The page with the least drawn together; null when none holds it all, even with like things drawn together.</summary>
    public DiagramPage? SinglePage(Func<NetworkGraph, DiagramPage?> draw) =>
        graphs.Select(item => draw(item.Graph.Value)).FirstOrDefault(page => page is not null);

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
    public static HashSet<string> KeptOnOverview(NetworkGraph graph, Func<NetworkGraph, bool> holds)
    {
        var sizes = new NetworkSplit(graph, Uncut, new HashSet<string>()).Details
            .OrderBy(piece => piece.Nodes.Count).Select(piece => (piece.Top.Id, piece.Nodes.Count)).ToList();
        var total = 0;
        var candidates = sizes.TakeWhile(zone => (total += zone.Count) <= MostKept).Select(zone => zone.Id).ToList();
        var (low, high) = (0, candidates.Count);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (holds(new NetworkSplit(graph, Uncut, candidates.Take(middle).ToHashSet(StringComparer.Ordinal)).Overview()))
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

    // What there is to say of the records has been said when the first was selected.
    private NetworkGraph Select(Func<string, NetworkDetail> detailOf) => NetworkSelection.Select(run.Dossier, run.Options, new FindingCollector(), detailOf);
}
