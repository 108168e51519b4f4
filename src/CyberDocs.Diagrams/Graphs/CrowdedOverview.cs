using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Takes off an overview what the pages behind it show as well, for networks whose overview no page holds.</summary>
internal static class CrowdedOverview
{
    /// <summary>Id of the zone for devices that belong to none and are too many for the overview.</summary>
    public const string LooseZone = "\u0001loose";

    /// <summary>Devices at the edge and in the core that an overview still shows.</summary>
    private const int ShownLoose = 24;

    /// <summary>
    /// Gives devices without a zone and without links a zone, and so a page, of their own; all of them when those with links are too many as well.
    /// </summary>
    public static NetworkGraph WithLooseZone(NetworkGraph graph)
    {
        var linked = graph.Links.SelectMany(link => (string[])[link.From, link.To]).ToHashSet(StringComparer.Ordinal);
        var loose = graph.Nodes.Where(node => node.Zone is null).ToList();
        if (loose.Count <= ShownLoose)
        {
            return graph;
        }

        var outside = graph.Links.Where(link => link.IsOutside).SelectMany(link => (string[])[link.From, link.To]).ToHashSet(StringComparer.Ordinal);
        var stay = loose.Count(node => linked.Contains(node.Id)) <= ShownLoose ? linked : outside;
        return graph with
        {
            Zones = [.. graph.Zones, new NetworkZone(LooseZone, "境界・中継（区画なし）", ZoneKind.Other)],
            Nodes = graph.Nodes.Select(node => node.Zone is null && !stay.Contains(node.Id)
                ? node with { Zone = LooseZone, AtEdge = false, Order = null }
                : node).ToValueList(),
        };
    }

    /// <summary>Links between the same two boxes as one with their count, when their ends stand on pages of their own.</summary>
    public static IEnumerable<NetworkLink> Joined(IEnumerable<NetworkLink> links, Func<NetworkLink, bool> isShownElsewhere) =>
        Joined(links, isShownElsewhere, "各頁に表示");

    /// <summary>Lines from outside between the same two boxes as one with their count; the overview of external connections shows each.</summary>
    public static IEnumerable<NetworkLink> LinesJoined(IEnumerable<NetworkLink> links) => Joined(links, link => link.IsOutside, "外部接続一覧図に表示");

    private static IEnumerable<NetworkLink> Joined(IEnumerable<NetworkLink> links, Func<NetworkLink, bool> mayJoin, string where)
    {
        foreach (var group in links.GroupBy(link => mayJoin(link) ? (Ends(link), "") : (Ends(link), link.Id)))
        {
            var own = group.ToList();
            if (own.Count == 1)
            {
                yield return own[0];
                continue;
            }

            var first = own[0].Source;
            yield return own[0] with
            {
                Count = 1,
                Reference = null,
                Source = new()
                {
                    Id = first.Id,
                    From = first.From,
                    To = first.To,
                    Kind = own.TrueForAll(link => link.Source.Kind == first.Kind) ? first.Kind : LinkKind.Other,
                    AlwaysOn = own.TrueForAll(link => link.Source.AlwaysOn == first.AlwaysOn) ? first.AlwaysOn : null,
                    RemoteMaintenance = own.Exists(link => link.Source.RemoteMaintenance),
                    Name = string.Create(CultureInfo.InvariantCulture, $"{own.Sum(link => link.Count)} 本（{where}）"),
                },
            };
        }
    }

    private static (string, string) Ends(NetworkLink link) =>
        string.CompareOrdinal(link.From, link.To) < 0 ? (link.From, link.To) : (link.To, link.From);
}
