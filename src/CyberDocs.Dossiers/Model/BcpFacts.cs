namespace CyberDocs.Model;

/// <summary>Facts of the business continuity plan that no other part of the dossier holds. Immutable and thread-safe.</summary>
public sealed partial record BcpFacts
{
    /// <summary>The kind that is to be cut off first.</summary>
    internal const string Backups = "バックアップ";

    /// <summary>Whether the institution has adopted the plan.</summary>
    public bool? Exists { get; init; }

    /// <summary>策定日.</summary>
    public CalendarDate? EstablishedOn { get; init; }

    /// <summary>改定日.</summary>
    public CalendarDate? RevisedOn { get; init; }

    /// <summary>Who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Department that keeps the original.</summary>
    public string? Keeper { get; init; }

    /// <summary>How it is made known to all staff.</summary>
    public string? Published { get; init; }

    /// <summary>策定目的, when the institution has its own wording.</summary>
    public string? Purpose { get; init; }

    /// <summary>基本方針, when the institution has its own wording.</summary>
    public ValueList<string> Policies { get; init; } = [];

    /// <summary>対象範囲.</summary>
    public string? Scope { get; init; }

    /// <summary>Further events assumed.</summary>
    public ValueList<string> Events { get; init; } = [];

    /// <summary>Further attacks assumed.</summary>
    public ValueList<string> Attacks { get; init; } = [];

    /// <summary>Manual for work without systems.</summary>
    public string? DowntimeManual { get; init; }

    /// <summary>Where paper records, slips and the reference-only terminal for work without systems are found.</summary>
    public string? DowntimeKit { get; init; }

    /// <summary>The plan for natural disasters and power failure.</summary>
    public string? DisasterPlan { get; init; }

    /// <summary>脆弱性対応.</summary>
    public string? Vulnerability { get; init; }

    /// <summary>情報収集.</summary>
    public string? Information { get; init; }

    /// <summary>教育訓練の計画.</summary>
    public string? Training { get; init; }

    /// <summary>Last exercise.</summary>
    public CalendarDate? TrainedOn { get; init; }

    /// <summary>Items reported on detection, when the institution has its own.</summary>
    public ValueList<string> ReportItems { get; init; } = [];

    /// <summary>最初に切り離すもの: the kind of what the first step of <see cref="Containment"/> cuts off; null where the plan does not say.</summary>
    public string? FirstCut { get; init; }

    /// <summary>Places and ways to cut connections, in order: backups, outside lines, segment borders.</summary>
    public ValueList<string> Containment { get; init; } = [];

    /// <summary>Who decides to stop systems; the head when null.</summary>
    public string? DecisionMaker { get; init; }

    /// <summary>How evidence is kept and who investigates.</summary>
    public string? Forensics { get; init; }

    /// <summary>情報公開の方針.</summary>
    public string? Disclosure { get; init; }

    /// <summary>How recovery is ordered and confirmed.</summary>
    public string? RecoveryPlan { get; init; }

    /// <summary>How paper records are entered afterwards.</summary>
    public string? Reentry { get; init; }

    /// <summary>再発防止の進め方.</summary>
    public string? Prevention { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
