namespace CyberDocs.Reading;

/// <summary>Finds zones that contain themselves, in one pass however deep zones nest. Stateless and thread-safe.</summary>
internal static class ZoneCycles
{
    /// <summary>The parent of each id, of the first record where several have it. Each circle is cut at its first zone, whose id is among the cuts.</summary>
    /// <param name="zones">The zones in the order of the file.</param>
    /// <param name="steps">How often a zone was looked at.</param>
    public static (Dictionary<string, string?> Parents, HashSet<string> Cuts) Cut(IReadOnlyList<Zone> zones, out int steps)
    {
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var zone in zones)
        {
            if (parents.TryAdd(zone.Id, zone.Parent))
            {
                places.Add(zone.Id, places.Count);
            }
        }

        steps = zones.Count;
        var cuts = new HashSet<string>(StringComparer.Ordinal);
        var walks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (start, walk) in places)
        {
            var at = start;
            while (at is not null && walks.TryAdd(at, walk))
            {
                steps++;
                at = parents.GetValueOrDefault(at);
            }

            // A zone of this walk is a circle; one of an earlier walk leads where that one led.
            if (at is not null && walks[at] == walk)
            {
                var first = FirstOf(at, parents, places, ref steps);
                cuts.Add(first);
                parents[first] = null;
            }
        }

        return (parents, cuts);
    }

    private static string FirstOf(string start, Dictionary<string, string?> parents, Dictionary<string, int> places, ref int steps)
    {
        var first = start;
        for (var at = parents[start]!; at != start; at = parents[at]!)
        {
            steps++;
            first = places[at] < places[first] ? at : first;
        }

        return first;
    }
}
