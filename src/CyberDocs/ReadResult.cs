using CyberDocs.Reading;
using CyberDocs.Sources;

namespace CyberDocs;

/// <summary>What reading a dossier gave, or a dossier made in memory: <c>new ReadResult(dossier, [])</c>. Immutable and thread-safe.</summary>
/// <param name="Dossier">The dossier, bound as far as possible; null when nothing could be bound.</param>
/// <param name="Findings">What is wrong with the file, all of it.</param>
public sealed record ReadResult(Dossier? Dossier, IReadOnlyList<Finding> Findings)
{
    /// <summary>
    /// SHA-256 of the dossier file and the files beside it that it names, as lower-case hexadecimal digits; null when they could not be read.
    /// </summary>
    public string? Sha256 { get; init; }

    /// <summary>Files on disk that were read: the dossier and those that it names.</summary>
    internal IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>
    /// True when the file is no dossier at all, so that nothing of it was read: an empty file, a paper, a table, a file under a password, or one beyond a
    /// limit.
    /// A dossier with errors, however many, is not meant.
    /// </summary>
    public bool IsNoDossier => Dossier is null && Findings.Any(finding => NoDossier.Contains(finding.Code));

    /// <summary>True when at least one finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    private static FindingCode[] NoDossier { get; } =
    [
        SourceFindings.EmptyFile, IntakeFindings.LimitReached, IntakeFindings.SpecialFile, ReadingFindings.WorkbookGiven, ReadingFindings.PaperGiven,
        ReadingFindings.LockedOffice, ReadingFindings.NotText, ReadingFindings.TableGiven, ReadingFindings.NotADossier,
    ];
}
