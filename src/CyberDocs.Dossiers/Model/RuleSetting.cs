namespace CyberDocs.Model;

/// <summary>A rule of the check that a dossier switches off or grades otherwise. Immutable and thread-safe.</summary>
public sealed partial record RuleSetting
{
    /// <summary>Code of the rule, such as <c>CD2042</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How its findings are graded.</summary>
    public RuleGrade Grade { get; init; }

    /// <summary>Why; without a reason the setting is not applied.</summary>
    public string? Reason { get; init; }

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
