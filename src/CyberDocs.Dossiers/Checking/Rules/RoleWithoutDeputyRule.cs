namespace CyberDocs.Checking.Rules;

/// <summary>Head and safety manager have deputies.</summary>
internal sealed class RoleWithoutDeputyRule() : RecordRule<Role>(Kinds.Roles, "deputies", ["bcp", "parties"], new(
    "CD2086", Severity.Warning,
    "役割「{role}」に代行者がいません。",
    "Role {role} has no deputy.",
    "代行者（deputies）を記入してください。",
    "Name a deputy."))
{
    protected override bool Breaks(Role role, CheckContext context) =>
        role.Kind is RoleKind.Head or RoleKind.SafetyManager && role.Person is not null && role.Deputies.Count == 0;
}
