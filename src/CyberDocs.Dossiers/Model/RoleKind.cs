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

public static partial class Terms
{
    /// <summary>Names of <see cref="RoleKind"/>.</summary>
    public static TermTable<RoleKind> RoleKinds { get; } = new(
        new(RoleKind.Head, "head", "最高責任者", "病院長", "院長", "医療情報システム最高責任者"),
        new(RoleKind.SafetyManager, "safety_manager", "医療情報システム安全管理責任者", "安全管理責任者"),
        new(RoleKind.PlanningManager, "planning_manager", "企画管理者"),
        new(RoleKind.SystemOperator, "system_operator", "システム運用担当者", "システム管理室", "運用担当者"),
        new(RoleKind.Csirt, "csirt", "CSIRT"),
        new(RoleKind.Office, "office", "病院事務部", "事務部", "事務長"),
        new(RoleKind.Other, "other", "その他"));
}
