using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>The zones and how they lie in each other.</summary>
internal sealed partial class NetworkSelection
{
    private const int DeepestZone = 4;

    private const int DeepestSearch = 64;

    private List<NetworkZone> Zones()
    {
        List<NetworkZone> result = [];
        var depth = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var zone in dossier.Zones.DistinctBy(zone => zone.Id))
        {
            depth[zone.Id] = Depth(zone);
        }

        foreach (var zone in dossier.Zones.DistinctBy(zone => zone.Id).OrderBy(zone => depth[zone.Id]))
        {
            result.Add(new(zone.Id, zone.Name, zone.Kind)
            {
                Parent = depth[zone.Id] == 0 || depth[zone.Parent!] != depth[zone.Id] - 1 ? null : zone.Parent,
                Caption = options.ShowAddresses ? Caption(zone) : null,
            });
        }

        return result;
    }

    private static Dictionary<string, string> Tops(List<NetworkZone> zones)
    {
        var tops = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var zone in zones)
        {
            tops.Add(zone.Id, zone.Parent is null ? zone.Id : tops[zone.Parent]);
        }

        return tops;
    }

    // Zones on a circle and zones nested deeper than any page can show become zones at the top.
    private int Depth(Zone zone)
    {
        var depth = 0;
        for (var current = zone; current.Parent is not null && zones.TryGetValue(current.Parent, out var parent); current = parent)
        {
            if (parent.Id == zone.Id)
            {
                findings.Add(DiagramFindings.ZoneCycle.At(zone.Origin.Of("parent"), zone.Name));
                return 0;
            }

            if (++depth > DeepestSearch)
            {
                return 0;
            }
        }

        return depth > DeepestZone ? 0 : depth;
    }

    private static string? Caption(Zone zone)
    {
        List<string> parts = [];
        if (zone.Vlans.Count > 0)
        {
            parts.Add("VLAN " + string.Join(",", zone.Vlans));
        }

        if (zone.Ranges.Count > 0)
        {
            parts.Add(string.Join(" ", zone.Ranges));
        }

        return parts.Count == 0 ? null : string.Join("　", parts);
    }
}
