using CyberDocs.Comparing;

namespace CyberDocs;

/// <summary>What changed between two dossiers. Immutable and thread-safe.</summary>
/// <param name="Older">The earlier dossier.</param>
/// <param name="Newer">The later dossier.</param>
/// <param name="Diff">Changed records, field by field.</param>
/// <param name="Findings">Findings fixed and new.</param>
public sealed record CompareResult(Dossier Older, Dossier Newer, DossierDiff Diff, FindingChanges Findings)
{
    /// <summary>Id of the profile of disclosure by which all of it was hidden; null for none.</summary>
    public string? Profile { get; init; }
}
