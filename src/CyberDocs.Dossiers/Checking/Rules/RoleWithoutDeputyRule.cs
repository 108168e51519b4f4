using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Head and safety manager have deputies.</summary>
internal sealed class RoleWithoutDeputyRule : IRule
{
    public FindingCode Code => CheckFindings.RoleWithoutDeputy;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var role in context.Dossier.Roles)
        {
            if (role.Kind is RoleKind.Head or RoleKind.SafetyManager && role.Person is not null && role.Deputies.Count == 0)
            {
                yield return Code.AtRecord(role.Origin.Of("deputies"), role.Title ?? Terms.RoleKinds[role.Kind].Japanese);
            }
        }
    }
}
