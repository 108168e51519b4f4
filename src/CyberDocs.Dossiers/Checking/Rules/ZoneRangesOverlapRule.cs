namespace CyberDocs.Checking.Rules;

/// <summary>Address ranges of zones do not overlap, unless one zone lies in the other.</summary>
internal sealed class ZoneRangesOverlapRule() : Rule(["network-diagram"], new(
    "CD2069", Severity.Warning,
    "ゾーン {zone} とゾーン {other} のアドレス範囲が重なっています。",
    "The address ranges of zones {zone} and {other} overlap.",
    "アドレス範囲（ranges）を直すか、内側のゾーンに上位の区分（parent）を記入してください。",
    "Correct ranges, or name the parent of the inner zone."))
{
    // A range that a thousand zones share by mistake is a fault of each, but not a million faults.
    private const int MostNamed = 10;

    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var zones = context.Dossier.Zones.Select(zone => (Zone: zone, Ranges: NetworkAddress.RangesOf(zone))).Where(zone => zone.Ranges.Count > 0).ToList();
        var table = new RangeTable<int>();
        for (var index = 0; index < zones.Count; index++)
        {
            zones[index].Ranges.ForEach(range => table.Add(range, index));
        }

        var overlaps = new SortedSet<(int Later, int Earlier)>();
        for (var index = 0; index < zones.Count; index++)
        {
            var (zone, ranges) = zones[index];
            var others = ranges.SelectMany(range => table.Holding(range.BaseAddress, range.PrefixLength)).Distinct().Where(other => other != index
                && !LiesIn(context, zone, zones[other].Zone) && !LiesIn(context, zones[other].Zone, zone));
            foreach (var other in others.Take(MostNamed))
            {
                overlaps.Add((Math.Max(index, other), Math.Min(index, other)));
            }
        }

        foreach (var (later, earlier) in overlaps)
        {
            yield return Code.At(zones[later].Zone.Origin.Of("ranges"), ("zone", zones[later].Zone.Name), ("other", zones[earlier].Zone.Name));
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
