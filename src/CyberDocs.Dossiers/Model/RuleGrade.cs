namespace CyberDocs.Model;

/// <summary>How a dossier grades a rule of the check.</summary>
public enum RuleGrade
{
    /// <summary>The rule is not run.</summary>
    Off,

    /// <summary>Its findings are worth knowing.</summary>
    Info,

    /// <summary>Its findings are warnings.</summary>
    Warning,

    /// <summary>Its findings are errors.</summary>
    Error,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="RuleGrade"/>.</summary>
    public static TermTable<RuleGrade> RuleGrades { get; } = new(
        new(RuleGrade.Off, "off", "対象外", "外す", "false"),
        new(RuleGrade.Info, "info", "情報"),
        new(RuleGrade.Warning, "warning", "警告", "注意"),
        new(RuleGrade.Error, "error", "エラー", "誤り"));
}
