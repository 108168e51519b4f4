using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The impact of each system being down is known.</summary>
internal sealed class SystemWithoutImpactRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutImpact;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.Impact is null)
            {
                yield return Code.AtRecord(system.Origin.Of("impact"), system.Name);
            }
        }
    }
}
