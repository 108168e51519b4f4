namespace CyberDocs.Checking.Rules;

/// <summary>Every role is held by someone.</summary>
internal sealed class RoleVacantRule() : RecordRule<Role>(Kinds.Roles, "person", ["bcp", "parties"], new(
    "CD2096", Severity.Warning,
    "役割「{role}」の担当者がいません。",
    "Nobody holds role {role}.",
    "役割の担当者（person）を記入してください。",
    "Enter the person."))
{
    protected override bool Breaks(Role role, CheckContext context) => role.Person is null;
}
