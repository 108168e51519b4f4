using CyberDocs.Findings;

namespace CyberDocs;

/// <summary>One institution of a batch. Immutable and thread-safe.</summary>
/// <param name="Name">The folder of its dossier below that of all, with forward slashes; its set lies in the folder of this name.</param>
/// <param name="Dossier">The dossier file.</param>
/// <param name="Files">Files written.</param>
/// <param name="Findings">Findings of reading, checking and writing.</param>
/// <param name="Fault">What kept the set from being made, such as a full disk; null when it was made.</param>
public sealed record BatchItem(string Name, string Dossier, IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Finding> Findings, Exception? Fault)
{
    /// <summary>True when the set could not be made or at least one finding is an error.</summary>
    public bool HasErrors => Fault is not null || Findings.Any(finding => finding.Severity == Severity.Error);
}
