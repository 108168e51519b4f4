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
