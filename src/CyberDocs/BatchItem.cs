namespace CyberDocs;

/// <summary>One institution of a batch. Immutable and thread-safe.</summary>
/// <param name="Name">The folder of its dossier below that of all, with forward slashes; its set lies in the folder of this name.</param>
/// <param name="Dossier">The dossier file.</param>
/// <param name="Files">Files written.</param>
/// <param name="Findings">Findings of reading, checking and writing; those of reading alone where the set was left as it is.</param>
/// <param name="Fault">What kept the set from being made, such as a full disk; null when it was made.</param>
public sealed record BatchItem(string Name, string Dossier, IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Finding> Findings, Exception? Fault)
{
    /// <summary>What came of it.</summary>
    public BatchOutcome Outcome { get; init; } = Fault is null ? BatchOutcome.Made : BatchOutcome.NotMade;

    /// <summary>Number of errors; those told when it was made, where the set was left as it is.</summary>
    public int Errors { get; init; } = Findings.Count(finding => finding.Severity == Severity.Error);

    /// <summary>Number of warnings, likewise.</summary>
    public int Warnings { get; init; } = Findings.Count(finding => finding.Severity == Severity.Warning);

    /// <summary>The first error of the set as code and Japanese message; null when there is none.</summary>
    public string? FirstError { get; init; } = FirstErrorOf(Findings);

    /// <summary>Number of files in the set, whether they were made now or stand from before.</summary>
    public int Papers { get; init; } = Files.Count;

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The folder to which an earlier set was moved because today's data give none; null when nothing was moved.</summary>
    public string? SetAside { get; init; }

    /// <summary>True when the set could not be made or at least one finding is an error.</summary>
    public bool HasErrors => Outcome == BatchOutcome.NotMade || Errors > 0;

    internal static string? FirstErrorOf(IReadOnlyList<Finding> findings) =>
        findings.FirstOrDefault(finding => finding.Severity == Severity.Error) is { } first ? $"{first.Code.Id} {first.JapaneseMessage}" : null;
}
