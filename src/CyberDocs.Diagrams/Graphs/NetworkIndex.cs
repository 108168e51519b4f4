using System.Runtime.CompilerServices;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>What stands where in a network and what leads to it, found once for the many times that it is laid out. Immutable and thread-safe.</summary>
internal sealed class NetworkIndex(NetworkGraph graph)
{
    private static readonly ConditionalWeakTable<NetworkGraph, NetworkIndex> Known = [];

    public static NetworkIndex Of(NetworkGraph graph) => Known.GetValue(graph, static graph => new NetworkIndex(graph));

    public ILookup<string?, NetworkZone> ZonesByParent { get; } = graph.Zones.ToLookup(zone => zone.Parent, StringComparer.Ordinal);

    public ILookup<string?, NetworkNode> NodesByZone { get; } = graph.Nodes.ToLookup(node => node.Zone, StringComparer.Ordinal);

    /// <summary>Links by the ids of both their ends.</summary>
    public ILookup<string, NetworkLink> LinksByEnd { get; } = graph.Links.SelectMany(link => (string[])[link.From, link.To], (link, end) => (link, end))
        .ToLookup(item => item.end, item => item.link, StringComparer.Ordinal);

    public Dictionary<string, NetworkNode> NodesById { get; } = DossierIndex.ById(graph.Nodes, node => node.Id);

    public Dictionary<string, NetworkZone> ZonesById { get; } = DossierIndex.ById(graph.Zones, zone => zone.Id);

    /// <summary>Ids of nodes and zones that keep the place that was chosen for them.</summary>
    public HashSet<string> Pinned { get; } = graph.Nodes.Where(node => node.Order is not null).Select(node => node.Id)
        .Concat(graph.Zones.Where(zone => zone.Order is not null).Select(zone => zone.Id)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a link says where one's own part of it ends.</summary>
    public bool HasBoundary { get; } = graph.Links.Any(link => YesNoText.Describes(link.Source.Boundary) || link.Source.BoundaryAt is not null);
}
