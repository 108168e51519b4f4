namespace CyberDocs;

/// <summary>What writing to vendors gave. Immutable and thread-safe.</summary>
public sealed record VendorLettersResult
{
    /// <summary>What was made, vendor by vendor in the order of the dossier.</summary>
    public IReadOnlyList<VendorPackage> Packages { get; init; } = [];

    /// <summary>Checklists that nothing was written about, because nothing is open, or nothing was sent yet.</summary>
    public IReadOnlyList<VendorStanding> Skipped { get; init; } = [];

    /// <summary>What is wrong with the dossier, the letters and the forms.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The dossier file, where it took note; null otherwise.</summary>
    public string? Written { get; init; }

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
