namespace CyberDocs.Checking.Rules;

/// <summary>Someone is the safety manager.</summary>
internal sealed class SafetyManagerMissingRule()
    : RecordRule<Dossier>(Kinds.Dossier, "roles", ["checklist-institution", "contact-chain", "bcp", "parties"], new(
    "CD2080", Severity.Error,
    "医療情報システム安全管理責任者が決まっていません。",
    "Nobody is the safety manager of the medical information systems.",
    "役割（roles）に、種類（kind）が「医療情報システム安全管理責任者」のものと担当者（person）を記入してください。",
    "Add the role with its person."))
{
    protected override bool Breaks(Dossier dossier, CheckContext context) =>
        !dossier.Roles.Any(role => role.Kind == RoleKind.SafetyManager && role.Person is not null);
}
