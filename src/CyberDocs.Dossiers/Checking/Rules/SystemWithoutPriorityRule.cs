using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every system has its place in the order of recovery.</summary>
internal sealed class SystemWithoutPriorityRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutPriority;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.RecoveryPriority is null)
            {
                yield return Code.AtRecord(system.Origin.Of("recovery_priority"), system.Name);
            }
        }
    }
}
