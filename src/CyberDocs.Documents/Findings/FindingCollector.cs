namespace CyberDocs.Findings;

/// <summary>Gathers the findings of one run, in the order in which they were made.</summary>
/// <remarks>Not thread-safe: one collector belongs to one run.</remarks>
public sealed class FindingCollector
{
    private readonly List<Finding> findings = [];

    /// <summary>All findings so far, in order.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        findings.Add(finding);
        HasErrors |= finding.Severity == Severity.Error;
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
}
