namespace CyberDocs.Checking.Rules;

/// <summary>Someone is the head.</summary>
internal sealed class HeadMissingRule() : RecordRule<Dossier>(Kinds.Dossier, "roles", ["contact-chain", "bcp", "parties"], new(
    "CD2081", Severity.Error,
    "最高責任者（病院長・理事長など）が決まっていません。",
    "Nobody is the head.",
    "役割（roles）に、種類（kind）が「最高責任者」のものと担当者（person）を記入してください。",
    "Add the role with its person."))
{
    protected override bool Breaks(Dossier dossier, CheckContext context) =>
        !dossier.Roles.Any(role => role.Kind == RoleKind.Head && role.Person is not null);
}
