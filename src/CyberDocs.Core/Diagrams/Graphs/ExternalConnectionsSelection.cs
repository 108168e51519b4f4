using CyberDocs.Collections;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Keeps of a network what leads outside: every line, the device or zone it ends at, and nothing else.</summary>
internal static class ExternalConnectionsSelection
{
    public static NetworkGraph Select(NetworkGraph graph)
    {
        var links = graph.Links.Where(link => link.IsOutside).ToList();
        var ends = links.SelectMany(link => (string[])[link.From, link.To]).ToHashSet(StringComparer.Ordinal);
        var nodes = graph.Nodes.Where(node => ends.Contains(node.Id)).ToList();
        var zones = Names.Index(graph.Zones, zone => zone.Id);
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in nodes.Select(node => node.Zone).Concat(ends))
        {
            for (var id = start; id is not null && zones.TryGetValue(id, out var zone) && used.Add(id); id = zone.Parent)
            {
            }
        }

        return new()
        {
            Nodes = nodes.ToValueList(),
            Links = links.ToValueList(),
            Parties = graph.Parties.Where(party => ends.Contains(party.Id)).ToValueList(),
            Zones = graph.Zones.Where(zone => used.Contains(zone.Id)).ToValueList(),
        };
    }
}
