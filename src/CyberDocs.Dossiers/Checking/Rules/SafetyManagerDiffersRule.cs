namespace CyberDocs.Checking.Rules;

/// <summary>The safety manager is the same person wherever the role is referred to; titles, remarks and sentences are nobody's role.</summary>
internal sealed class SafetyManagerDiffersRule() : Rule(["checklist-institution", "contact-chain", "bcp"], new(
    "CD2082", Severity.Error,
    "医療情報システム安全管理責任者が書類によって違います: 役割では {manager}、{paper}では {other}。",
    "The safety manager differs: {manager} by the role, {other} in {paper}.",
    "正しい人にそろえてください。",
    "Name the same person everywhere."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var role = context.Dossier.Roles.FirstOrDefault(role => role.Kind == RoleKind.SafetyManager && role.Person is not null);
        if (context.Index.Person(role?.Person) is not { } manager)
        {
            yield break;
        }

        foreach (var other in context.Dossier.Roles)
        {
            if (other.Kind == RoleKind.SafetyManager && context.Index.Person(other.Person) is { } second && second.Id != manager.Id)
            {
                yield return Code.At(other.Origin.Of("person"), ("manager", manager.Name), ("paper", "別の役割", "another role"), ("other", second.Name));
            }
        }

        foreach (var step in context.Dossier.Contacts.Inside)
        {
            if (context.Index.Role(step.Role) is { Kind: RoleKind.SafetyManager }
                && context.Index.Person(step.Person) is { } called && called.Id != manager.Id)
            {
                yield return Code.At(step.Origin.Of("person"), ("manager", manager.Name), ("paper", "連絡体制図", "the contact chain"), ("other", called.Name));
            }
        }
    }
}
