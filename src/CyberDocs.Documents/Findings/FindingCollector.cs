namespace CyberDocs.Findings;

/// <summary>Gathers the findings of one run, in the order in which they were made.</summary>
/// <remarks>
/// A file made to hold the same fault a million times gives the first ten thousand findings of it and the number of the rest. Not thread-safe: one collector
/// belongs to one run.
/// </remarks>
public sealed class FindingCollector
{
    /// <summary>Findings of one code that are kept one by one.</summary>
    private const int MostOfOne = 10_000;

    private readonly List<Finding> findings = [];
    private readonly Dictionary<FindingCode, Tally> tallies = new(ReferenceEqualityComparer.Instance);
    private bool hasNewRests;

    /// <summary>All findings so far, in order.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            if (hasNewRests)
            {
                hasNewRests = false;
                foreach (var (code, tally) in tallies.Where(each => each.Value.Count > MostOfOne))
                {
                    findings[tally.RestAt] = IntakeFindings.MoreOfTheSame.At(
                        findings[tally.RestAt].Place, code.Id, (tally.Count - MostOfOne).ToString(CultureInfo.InvariantCulture));
                }
            }

            return findings;
        }
    }

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        HasErrors |= finding.Severity == Severity.Error;
        if (!tallies.TryGetValue(finding.Code, out var tally))
        {
            tallies.Add(finding.Code, tally = new Tally());
        }

        if (++tally.Count <= MostOfOne)
        {
            findings.Add(finding);
            return;
        }

        hasNewRests = true;
        if (tally.RestAt < 0)
        {
            tally.RestAt = findings.Count;
            findings.Add(finding);
        }
    }

    /// <summary>Adds several findings.</summary>
    /// <param name="many">The findings.</param>
    public void AddRange(IEnumerable<Finding> many)
    {
        ArgumentNullException.ThrowIfNull(many);
        foreach (var finding in many)
        {
            Add(finding);
        }
    }

    /// <summary>What was found since the last call.</summary>
    internal IReadOnlyList<Finding> TakeAll()
    {
        if (findings.Count == 0)
        {
            return [];
        }

        Finding[] taken = [.. Findings];
        findings.Clear();
        tallies.Clear();
        return taken;
    }

    /// <summary>Whether further findings of a code are only counted, so that nothing need be worked out for their texts.</summary>
    internal bool IsFull(FindingCode code) => tallies.TryGetValue(code, out var tally) && tally.Count >= MostOfOne;

    private sealed class Tally
    {
        public int Count { get; set; }

        public int RestAt { get; set; } = -1;
    }
}
