using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Address ranges of zones do not overlap, unless one zone lies in the other.</summary>
internal sealed class ZoneRangesOverlapRule : IRule
{
    public FindingCode Code => CheckFindings.ZoneRangesOverlap;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var zones = context.Dossier.Zones
            .Select(zone => (Zone: zone, Ranges: NetworkAddress.RangesOf(zone)))
            .Where(zone => zone.Ranges.Count > 0).ToList();
        for (var later = 1; later < zones.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (NetworkAddress.Overlap(zones[earlier].Ranges, zones[later].Ranges)
                    && !LiesIn(context, zones[earlier].Zone, zones[later].Zone) && !LiesIn(context, zones[later].Zone, zones[earlier].Zone))
                {
                    yield return Code.At(zones[later].Zone.Origin.Of("ranges"), zones[later].Zone.Name, zones[earlier].Zone.Name);
                }
            }
        }
    }

    // Bounded, because a dossier made in memory may hold zones that lie in each other.
    private static bool LiesIn(CheckContext context, Zone inner, Zone outer)
    {
        var parent = inner.Parent;
        for (var depth = 0; parent is not null && depth < 32; depth++)
        {
            if (parent == outer.Id)
            {
                return true;
            }

            parent = context.Index.Zone(parent)?.Parent;
        }

        return false;
    }
}
