namespace CyberDocs.Model;

/// <summary>The answer to one item of a checklist. Immutable and thread-safe.</summary>
public sealed partial record ItemAnswer
{
    /// <summary>Item id within the edition, such as 2-7.server.</summary>
    public required string Item { get; init; }

    /// <summary>First check.</summary>
    public Answer First { get; init; }

    /// <summary>Date of the first check.</summary>
    public CalendarDate? FirstOn { get; init; }

    /// <summary>目標日.</summary>
    public CalendarDate? Target { get; init; }

    /// <summary>Second check.</summary>
    public Answer Second { get; init; }

    /// <summary>Date of the second check.</summary>
    public CalendarDate? SecondOn { get; init; }

    /// <summary>備考.</summary>
    public string? Remarks { get; init; }

    /// <summary>What shows that はい is true: the document or screen with its date, and where it lies.</summary>
    public string? Evidence { get; init; }

    /// <summary>File or folder beside the dossier that holds the evidence, by its name from the dossier's folder.</summary>
    public string? EvidenceFile { get; init; }

    /// <summary>Whether it is known that <see cref="EvidenceFile"/> is not there.</summary>
    internal bool IsEvidenceLost { get; init; }

    /// <summary>Whether anything shows that the answer is true.</summary>
    internal bool HasEvidence => Evidence is not null || EvidenceFile is not null;

    /// <summary>The edition that the answer was carried over from, such as 令和6年度版; null when it was given for this one.</summary>
    public string? Carried { get; init; }

    /// <summary>Whether it was carried over and nobody has confirmed it yet: a date of this year's check does.</summary>
    internal bool IsCarried => Carried is not null && FirstOn is null;

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
