using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>
/// Takes many systems apart into an overview of them all and pages of some systems each, with what flows between systems. What flows outside
/// stands in the overview or, where it holds no more, with the systems on their pages.
/// </summary>
internal sealed class SystemSplit
{
    private readonly SystemGraph graph;
    private readonly Dictionary<string, SystemNode> systems;
    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);
    private readonly ILookup<int, SystemFlow> flowsByPage;
    private readonly HashSet<SystemFlow> toOutside;

    // Flows between two parties belong to no system's page.
    private readonly HashSet<SystemFlow> between;

    /// <param name="graph">All systems.</param>
    /// <param name="perPage">Systems on a page besides the overview.</param>
    /// <param name="crowded">Whether the overview has no room for what flows outside.</param>
    public SystemSplit(SystemGraph graph, int perPage, bool crowded = false)
    {
        this.graph = graph;
        systems = DossierIndex.ById(graph.Systems, system => system.Id);
        toOutside = crowded ? [] : graph.Flows.Where(flow => IsOutside(flow.From) || IsOutside(flow.To)).ToHashSet();
        var inner = graph.Flows.Where(flow => !toOutside.Contains(flow)).ToList();
        var degrees = inner.SelectMany(flow => (string[])[flow.From, flow.To]).CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var drawn = graph.Systems.Where(system => degrees.ContainsKey(system.Id)).OrderBy(system => system.Layer).ToList();
        Count = (drawn.Count + perPage - 1) / perPage;
        for (var i = 0; i < drawn.Count; i++)
        {
            pages[drawn[i].Id] = 2 + (i * Count / drawn.Count);
        }

        // A flow stands where the system with fewer flows stands, so that one that all others talk to is spread over the pages.
        flowsByPage = inner.Where(flow => systems.ContainsKey(flow.From) || systems.ContainsKey(flow.To)).ToLookup(flow => pages[
            !systems.ContainsKey(flow.To) ? flow.From
            : !systems.ContainsKey(flow.From) ? flow.To
            : degrees[flow.From] < degrees[flow.To] ? flow.From : flow.To]);
        between = inner.Where(flow => !systems.ContainsKey(flow.From) && !systems.ContainsKey(flow.To)).ToHashSet();
    }

    /// <summary>How many pages there are besides the overview.</summary>
    public int Count { get; }

    public SystemGraph Overview() => graph with
    {
        Systems = graph.Systems.Select(system => system with { ReferencePage = pages.GetValueOrDefault(system.Id) }).ToValueList(),
        Flows = graph.Flows.Where(flow => toOutside.Contains(flow) || between.Contains(flow)).ToValueList(),
    };

    /// <summary>The systems of a page and, as references above them, those of other pages that they exchange data with.</summary>
    public SystemGraph Detail(int page)
    {
        var flows = flowsByPage[page].ToList();
        var ends = flows.SelectMany(flow => (string[])[flow.From, flow.To]).ToHashSet(StringComparer.Ordinal);
        return new(
            graph.Systems.Where(system => pages.GetValueOrDefault(system.Id) == page || ends.Contains(system.Id))
                .Select(system => pages[system.Id] == page
                    ? system
                    : system with { Layer = 0, ReferencePage = pages[system.Id], Order = null }).ToValueList(),
            graph.Parties.Where(party => ends.Contains(party.Id)).ToValueList(),
            flows.ToValueList())
        {
            Places = graph.Places,
        };
    }

    private bool IsOutside(string id) => !systems.TryGetValue(id, out var system) || system.IsOutside;
}
