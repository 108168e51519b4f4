namespace CyberDocs.Diagrams.Graphs;

/// <summary>Writes many ledger numbers briefly: PC-001～PC-120, PC-130 他3台.</summary>
internal static class LedgerRange
{
    private const int ShownRuns = 2;

    public static string Of(IReadOnlyList<string> ids, int shownRuns = ShownRuns)
    {
        List<(string First, string Last, int Count)> runs = [];
        foreach (var id in ids)
        {
            if (runs.Count > 0 && Follows(runs[^1].Last, id))
            {
                runs[^1] = (runs[^1].First, id, runs[^1].Count + 1);
            }
            else
            {
                runs.Add((id, id, 1));
            }
        }

        var shown = runs.Take(shownRuns).ToList();
        var rest = ids.Count - shown.Sum(run => run.Count);
        var text = string.Join("、", shown.Select(run => run.Count == 1 ? run.First : run.First + "～" + run.Last));
        return rest == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text} 他{rest}台");
    }

    private static bool Follows(string before, string after)
    {
        var (prefix, number, digits) = Split(before);
        var (nextPrefix, nextNumber, nextDigits) = Split(after);
        return digits > 0 && nextDigits > 0 && prefix == nextPrefix && nextNumber == number + 1;
    }

    private static (string Prefix, long Number, int Digits) Split(string id)
    {
        var digits = 0;
        while (digits < id.Length && digits < 15 && char.IsAsciiDigit(id[^(digits + 1)]))
        {
            digits++;
        }

        return digits == 0
            ? (id, 0, 0)
            : (id[..^digits], long.Parse(id.AsSpan(id.Length - digits), NumberStyles.None, CultureInfo.InvariantCulture), digits);
    }
}
