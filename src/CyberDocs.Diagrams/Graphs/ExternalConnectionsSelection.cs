using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Keeps of a network what leads outside: every line, the device or zone it ends at, and nothing else.</summary>
internal static class ExternalConnectionsSelection
{
    public static NetworkGraph Select(NetworkGraph graph) => Of(graph, graph.Links.Where(link => link.IsOutside).ToList());

    /// <summary>So many parts with about as many lines each; lines of one party stay together as far as they can.</summary>
    public static IEnumerable<NetworkGraph> Parts(NetworkGraph graph, int count)
    {
        var places = graph.Parties.Select((party, place) => (party.Id, place)).ToDictionary(item => item.Id, item => item.place, StringComparer.Ordinal);
        var links = graph.Links.OrderBy(link => places[link.PartyId!]).ToList();
        for (var i = 0; i < count; i++)
        {
            var start = links.Count * i / count;
            yield return Of(graph, links.GetRange(start, (links.Count * (i + 1) / count) - start));
        }
    }

    private static NetworkGraph Of(NetworkGraph graph, List<NetworkLink> links)
    {
        var ends = links.SelectMany(link => (string[])[link.From, link.To]).ToHashSet(StringComparer.Ordinal);
        var nodes = graph.Nodes.Where(node => ends.Contains(node.Id)).ToList();
        var zones = DossierIndex.ById(graph.Zones, zone => zone.Id);
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
            Places = graph.Places,
            ZonesFollowLinks = true,
        };
    }
}
