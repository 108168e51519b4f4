using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>More than one person can operate the systems.</summary>
internal sealed class OperatorAloneRule : IRule
{
    public FindingCode Code => CheckFindings.OperatorAlone;

    public IReadOnlyList<string> Documents { get; } = ["parties", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var role in context.Dossier.Roles)
        {
            if (role is { Kind: RoleKind.SystemOperator, Person: not null, Deputies.Count: 0 })
            {
                yield return Code.At(role.Origin.Of("deputies"), role.Title ?? Terms.RoleKinds[role.Kind].Japanese, context.Index.Person(role.Person)?.Name ?? role.Person);
            }
        }
    }
}
