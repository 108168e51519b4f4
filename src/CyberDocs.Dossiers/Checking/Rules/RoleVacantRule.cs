using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every role is held by someone.</summary>
internal sealed class RoleVacantRule : IRule
{
    public FindingCode Code => CheckFindings.RoleVacant;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var role in context.Dossier.Roles)
        {
            if (role.Person is null)
            {
                yield return Code.AtRecord(role.Origin.Of("person"), role.Title ?? Terms.RoleKinds[role.Kind].Japanese);
            }
        }
    }
}
