namespace CyberDocs.Model;

/// <summary>A role in the security organisation.</summary>
public enum RoleKind
{
    /// <summary>Head of the institution.</summary>
    Head,

    /// <summary>Officer responsible for the safety of medical information systems.</summary>
    SafetyManager,

    /// <summary>Plans and manages safety.</summary>
    PlanningManager,

    /// <summary>Operates the systems.</summary>
    SystemOperator,

    /// <summary>Computer security incident response team.</summary>
    Csirt,

    /// <summary>Hospital office.</summary>
    Office,

    /// <summary>Anything else.</summary>
    Other,
}
