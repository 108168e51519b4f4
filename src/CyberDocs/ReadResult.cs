using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs;

/// <summary>What reading a dossier gave. Immutable and thread-safe.</summary>
/// <param name="Dossier">The dossier, bound as far as possible; null when nothing could be bound.</param>
/// <param name="Findings">What is wrong with the file, all of it.</param>
public sealed record ReadResult(Dossier? Dossier, IReadOnlyList<Finding> Findings)
{
    /// <summary>SHA-256 of the dossier file and the files beside it that it names, as lower-case hexadecimal digits; null when they could not be read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Files on disk that were read: the dossier and those that it names.</summary>
    internal IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}
