using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Someone is the head.</summary>
internal sealed class HeadMissingRule : IRule
{
    public FindingCode Code => CheckFindings.HeadMissing;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp", "parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (!context.Dossier.Roles.Any(role => role.Kind == RoleKind.Head && role.Person is not null))
        {
            yield return Code.At(context.Dossier.Origin.Of("roles"));
        }
    }
}
