namespace CyberDocs.Findings;

/// <summary>Finds the valid name that a misspelt one most likely stands for. Immutable and thread-safe.</summary>
internal static class NearestName
{
    private const int LongestName = 80;

    /// <summary>The valid name nearest to the wanted one, or null when none is near enough to be a slip of the keyboard.</summary>
    /// <remarks>
    /// Letter case and width count for nothing. About one slip (insertion, deletion, substitution, swap of neighbours) in three characters
    /// is forgiven; a name that contains the wanted one, or is contained in it, comes next. Ties go to the name that stands first.
    /// </remarks>
    /// <param name="wanted">The name as written.</param>
    /// <param name="valid">Valid names, in the order in which ties are decided.</param>
    public static string? Of(string wanted, IEnumerable<string> valid)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(valid);
        var key = Key(wanted);
        if (key.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        string? related = null;
        var best = Math.Max(1, key.Length / 3) + 1;
        foreach (var name in valid)
        {
            var other = Key(name);
            if (other.Length is 0 or > LongestName)
            {
                continue;
            }

            if (Math.Abs(other.Length - key.Length) < best)
            {
                var distance = Distance(key, other, best);
                if (distance < best && distance < Math.Max(key.Length, other.Length))
                {
                    best = distance;
                    nearest = name;
                }
            }

            if (related is null && key.Length > 1 && other.Length > 1
                && (other.Contains(key, StringComparison.Ordinal) || key.Contains(other, StringComparison.Ordinal)))
            {
                related = name;
            }
        }

        return nearest ?? related;
    }

    // Folds full-width Latin only: this room may not use the model's folding, and kana are near enough as they are.
    private static string Key(string name) => string.Create(name.Trim().Length, name.Trim(), static (key, text) =>
    {
        for (var i = 0; i < key.Length; i++)
        {
            key[i] = char.ToUpperInvariant(text[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(text[i] - 0xFEE0) : text[i]);
        }
    });

    // Optimal string alignment: three rows are enough, and a row that lies wholly at the limit ends the search.
    private static int Distance(string a, string b, int limit)
    {
        Span<int> before = stackalloc int[LongestName + 1];
        Span<int> above = stackalloc int[LongestName + 1];
        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least >= limit)
            {
                return limit;
            }

            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[b.Length];
    }
}
