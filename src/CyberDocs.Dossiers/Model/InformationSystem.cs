namespace CyberDocs.Model;

/// <summary>A medical information system. Immutable and thread-safe.</summary>
public sealed partial record InformationSystem
{
    /// <summary>Unique id.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of system it is, such as 電子カルテ.</summary>
    public string? Kind { get; init; }

    /// <summary>What it is used for.</summary>
    public string? Purpose { get; init; }

    /// <summary>Id of the vendor that supplies and maintains it.</summary>
    public string? Vendor { get; init; }

    /// <summary>Where it runs.</summary>
    public Hosting Hosting { get; init; }

    /// <summary>True when it runs on virtual servers.</summary>
    public bool? Virtual { get; init; }

    /// <summary>Id of the zone where its servers stand.</summary>
    public string? Zone { get; init; }

    /// <summary>Id of the person responsible in the institution.</summary>
    public string? Owner { get; init; }

    /// <summary>Ids of the departments that use it.</summary>
    public ValueList<string> Departments { get; init; } = [];

    /// <summary>Whether it holds patient information.</summary>
    public bool? HoldsPatientData { get; init; }

    /// <summary>復旧優先度: 1 is restored first.</summary>
    public int? RecoveryPriority { get; init; }

    /// <summary>What happens to care when it stops.</summary>
    public string? Impact { get; init; }

    /// <summary>How work goes on without it.</summary>
    public string? Substitute { get; init; }

    /// <summary>Whether the institution makes and maintains it itself, so that it has no vendor; null when not said.</summary>
    public bool? InHouse { get; init; }

    /// <summary>In use since.</summary>
    public CalendarDate? StartedOn { get; init; }

    /// <summary>How access rights are set: by which jobs and duties, and where that is written down.</summary>
    public string? AccessRights { get; init; }

    /// <summary>Last clean-up of accounts of leavers and of those not used.</summary>
    public CalendarDate? AccountsReviewedOn { get; init; }

    /// <summary>Whether a password of its servers or accounts is also that of other devices or services.</summary>
    public Knowledge SharedPasswords { get; init; } = Knowledge.Unknown;

    /// <summary>Where its access log is kept, and for how long.</summary>
    public string? AccessLog { get; init; }

    /// <summary>Last review of the access log.</summary>
    public CalendarDate? AccessLogReviewedOn { get; init; }

    /// <summary>Whether it asks for two factors, or has an equivalent.</summary>
    public Knowledge TwoFactor { get; init; } = Knowledge.Unknown;

    /// <summary>When it is to be renewed next.</summary>
    public CalendarDate? RenewsOn { get; init; }

    /// <summary>Who keeps its operating systems and software up to date.</summary>
    public Upkeep OsUpkeep { get; init; }

    /// <summary>Who keeps the firmware of its equipment up to date.</summary>
    public Upkeep FirmwareUpkeep { get; init; }

    /// <summary>Who keeps and looks through its logs.</summary>
    public Upkeep LogUpkeep { get; init; }

    /// <summary>Other institutions that use it too.</summary>
    public ValueList<string> SharedWith { get; init; } = [];

    /// <summary>備考.</summary>
    public string? Remarks { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
