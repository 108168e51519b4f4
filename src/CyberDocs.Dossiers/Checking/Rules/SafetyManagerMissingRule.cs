using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Someone is the safety manager.</summary>
internal sealed class SafetyManagerMissingRule : IRule
{
    public FindingCode Code => CheckFindings.SafetyManagerMissing;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "contact-chain", "bcp", "parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (!context.Dossier.Roles.Any(role => role.Kind == RoleKind.SafetyManager && role.Person is not null))
        {
            yield return Code.At(context.Dossier.Origin.Of("roles"));
        }
    }
}
