using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The safety manager is the same person in all documents.</summary>
internal sealed class SafetyManagerDiffersRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2082", Severity.Error,
        "医療情報システム安全管理責任者が書類によって違います: 役割では {manager}、{paper}では {other}。",
        "The safety manager differs: {manager} by the role, {other} in {paper}.",
        "正しい人にそろえてください。",
        "Name the same person everywhere.");

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "contact-chain", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
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
            if (step.Title.Contains("安全管理責任者", StringComparison.Ordinal)
                && StepReach.Of(step, context.Index).Named is { } called && called.Id != manager.Id)
            {
                yield return Code.At(step.Origin.Of("person"), ("manager", manager.Name), ("paper", "連絡体制図", "the contact chain"), ("other", called.Name));
            }
        }

        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.Remarks is { } remarks
                && context.EditionOf(answers) is { } edition
                && AnsweredItems.Find(edition, item.Item)?.Derivation == "safety_manager"
                && !remarks.Contains(manager.Name, StringComparison.Ordinal)
                && context.Dossier.People.FirstOrDefault(person => remarks.Contains(person.Name, StringComparison.Ordinal)) is { } named)
            {
                yield return Code.At(
                    item.Origin.Of("remarks"), ("manager", manager.Name),
                    ("paper", $"{FormName.Of(context, answers)}の備考", $"the remarks of {FormName.IdOf(context, answers)}"), ("other", named.Name));
            }
        }

        if (context.Dossier.Bcp.ApprovedBy is { } approved
            && approved.Contains("安全管理責任者", StringComparison.Ordinal)
            && !approved.Contains(manager.Name, StringComparison.Ordinal)
            && context.Dossier.People.FirstOrDefault(person => approved.Contains(person.Name, StringComparison.Ordinal)) is { } approver)
        {
            yield return Code.At(
                context.Dossier.Bcp.Origin.Of("approved_by"), ("manager", manager.Name), ("paper", "事業継続計画", "the continuity plan"),
                ("other", approver.Name));
        }
    }
}
