namespace CyberDocs;

/// <summary>A document of a dossier's set. Immutable and thread-safe.</summary>
public sealed record PlannedDocument
{
    /// <summary>Which document it is.</summary>
    public required SubmissionDocument Document { get; init; }

    /// <summary>File name without ending, such as <c>04-機器管理台帳</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>The vendor, on vendor checklists.</summary>
    public Vendor? Vendor { get; init; }

    /// <summary>The system, on vendor checklists per system.</summary>
    public InformationSystem? System { get; init; }

    /// <summary>Why it is not made, in Japanese; null when it is made.</summary>
    public string? NotMadeBecause { get; init; }

    /// <summary>File that stands in for it, such as a vendor's own filled-in form; null when it is made here.</summary>
    public string? ReceivedFile { get; init; }

    /// <summary>Whether a file is made for it.</summary>
    public bool IsMade => NotMadeBecause is null && ReceivedFile is null;
}
