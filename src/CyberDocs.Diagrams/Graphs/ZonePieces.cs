namespace CyberDocs.Diagrams.Graphs;

/// <summary>
/// Cuts what a zone at the top holds into pieces of about the same size, where possible between zones inside it, else between a switch with its devices and the
/// next, else between kinds.
/// </summary>
internal sealed class ZonePieces
{
    private const double ZoneBorder = 100;
    private readonly NetworkGraph graph;
    private readonly ILookup<string?, NetworkZone> zonesByParent;
    private readonly ILookup<string?, NetworkNode> nodesByZone;
    private readonly Dictionary<string, string> anchors = new(StringComparer.Ordinal);

    public ZonePieces(NetworkGraph graph)
    {
        this.graph = graph;
        zonesByParent = graph.Zones.ToLookup(zone => zone.Parent, StringComparer.Ordinal);
        nodesByZone = graph.Nodes.ToLookup(node => node.Zone, StringComparer.Ordinal);
        FindAnchors();
    }

    /// <summary>A device, or a zone that holds none, with the zones around it from the top.</summary>
    public sealed record Unit(string[] Zones, NetworkNode? Node);

    /// <summary>The pieces in order; fewer than asked for when there is not so much to cut.</summary>
    public List<List<Unit>> Cut(NetworkZone top, int count)
    {
        List<Unit> units = [];
        Collect(top, [], units);
        count = Math.Clamp(count, 1, Math.Max(1, units.Count));
        List<List<Unit>> pieces = [];
        var start = 0;
        for (var i = 1; i <= count; i++)
        {
            var end = i == count ? units.Count : BestCut(units, start, units.Count * (double)i / count, units.Count / (double)count, count - i);
            pieces.Add(units.GetRange(start, end - start));
            start = end;
        }

        return pieces;
    }

    private void Collect(NetworkZone zone, string[] above, List<Unit> units)
    {
        string[] path = [.. above, zone.Id];
        var own = nodesByZone[zone.Id].ToList();
        var children = Pins.Arrange(zonesByParent[zone.Id].ToList(), child => child.Order);
        if (own.Count == 0 && children.Count == 0)
        {
            units.Add(new(path, null));
        }

        var places = own.Select((node, place) => (node.Id, place)).ToDictionary(item => item.Id, item => item.place, StringComparer.Ordinal);
        units.AddRange(own
            .OrderBy(node => places.GetValueOrDefault(Anchor(node), int.MaxValue)).ThenBy(node => Anchor(node) == node.Id ? 0 : 1).ThenBy(node => node.Kind)
            .Select(node => new Unit(path, node)));
        foreach (var child in children)
        {
            Collect(child, path, units);
        }
    }

    private static int BestCut(List<Unit> units, int start, double ideal, double size, int left)
    {
        var low = Math.Max(start + 1, (int)Math.Ceiling(ideal - (size / 4)));
        var high = Math.Min(units.Count - left, (int)Math.Floor(ideal + (size / 4)));
        var best = Math.Clamp((int)Math.Round(ideal), start + 1, units.Count - left);
        var bestWorth = double.MinValue;
        for (var cut = low; cut <= high; cut++)
        {
            var worth = Border(units[cut - 1], units[cut]) - (Math.Abs(cut - ideal) / size);
            if (worth > bestWorth)
            {
                (best, bestWorth) = (cut, worth);
            }
        }

        return best;
    }

    // The higher the zones in which the two differ, the better they part.
    private static double Border(Unit before, Unit after)
    {
        var shared = 0;
        while (shared < before.Zones.Length && shared < after.Zones.Length && before.Zones[shared] == after.Zones[shared])
        {
            shared++;
        }

        return shared < Math.Max(before.Zones.Length, after.Zones.Length) ? ZoneBorder - shared
            : before.Node?.Kind != after.Node?.Kind ? 1 : 0;
    }

    private string Anchor(NetworkNode node) => anchors.GetValueOrDefault(node.Id, node.Id);

    // Of the neighbours in the same zone, the one with the most links.
    private void FindAnchors()
    {
        var zoneOf = graph.Nodes.ToDictionary(node => node.Id, node => node.Zone, StringComparer.Ordinal);
        var degree = graph.Links.SelectMany(link => (string[])[link.From, link.To])
            .CountBy(id => id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var link in graph.Links)
        {
            if (zoneOf.TryGetValue(link.From, out var from) && zoneOf.TryGetValue(link.To, out var to) && from == to && from is not null)
            {
                Take(link.From, link.To);
                Take(link.To, link.From);
            }
        }

        void Take(string node, string other)
        {
            if (degree[other] > degree[node] && (!anchors.TryGetValue(node, out var before) || degree[other] > degree[before]))
            {
                anchors[node] = other;
            }
        }
    }
}
