using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every system has a responsible person in the institution.</summary>
internal sealed class SystemWithoutOwnerRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutOwner;

    public IReadOnlyList<string> Documents { get; } = ["parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.Owner is null)
            {
                yield return Code.AtRecord(system.Origin.Of("owner"), system.Name);
            }
        }
    }
}
