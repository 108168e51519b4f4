namespace CyberDocs.Comparing;

/// <summary>Findings that came and went between two dossiers. Immutable and thread-safe.</summary>
/// <param name="Fixed">Findings of the older dossier that the newer no longer has.</param>
/// <param name="Appeared">Findings of the newer dossier that the older did not have.</param>
/// <param name="Remaining">How many are in both.</param>
public sealed record FindingChanges(ValueList<Finding> Fixed, ValueList<Finding> Appeared, int Remaining)
{
    /// <summary>Compares findings by what they say; the line on which they stand counts for nothing.</summary>
    /// <param name="older">Findings of the older dossier.</param>
    /// <param name="newer">Findings of the newer dossier.</param>
    internal static FindingChanges Between(IReadOnlyList<Finding> older, IReadOnlyList<Finding> newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        var appeared = Without(newer, older);
        return new FindingChanges(Without(older, newer), appeared, newer.Count - appeared.Count);
    }

    // The same finding may stand several times: each takes away one of its like.
    private static ValueList<Finding> Without(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> others)
    {
        var counts = others.GroupBy(Key).ToDictionary(group => group.Key, group => group.Count());
        var left = new List<Finding>();
        foreach (var finding in findings)
        {
            var key = Key(finding);
            if (counts.TryGetValue(key, out var count) && count > 0)
            {
                counts[key] = count - 1;
            }
            else
            {
                left.Add(finding);
            }
        }

        return left.ToValueList();
    }

    private static (string Code, ValueList<FindingArgument> Arguments) Key(Finding finding) =>
        (finding.Code.Id, finding.Arguments.Take(finding.Code.IdentifyingArguments).ToValueList());
}
