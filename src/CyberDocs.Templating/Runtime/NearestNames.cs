namespace CyberDocs.Templating.Runtime;

/// <summary>Finds the names that a misspelling most likely meant.</summary>
internal static class NearestNames
{
    private const int LongestCompared = 64;

    /// <summary>Up to three names, nearest first, joined by commas; a dash when none is near.</summary>
    public static string Of(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestCompared)
        {
            return "-";
        }

        var near = candidates
            .Where(c => c.Length <= LongestCompared)
            .Distinct(StringComparer.Ordinal)
            .Take(10_000)
            .Select(c => (Name: c, Distance: Distance(name, c)))
            .Where(c => c.Distance <= Math.Max(1, Math.Min(3, name.Length / 2)))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .Take(3)
            .Select(c => c.Name);
        var joined = string.Join(", ", near);
        return joined.Length == 0 ? "-" : joined;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one name into the other, ignoring case.</summary>
    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        var next = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            current[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                next[j] = Math.Min(Math.Min(next[j - 1], current[j]) + 1, current[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    next[j] = Math.Min(next[j], previous[j - 2] + 1);
                }
            }

            (previous, current, next) = (current, next, previous);
        }

        return current[b.Length];
    }
}
