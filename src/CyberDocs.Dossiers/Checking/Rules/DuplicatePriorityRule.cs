using System.Globalization;
using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Two systems do not share a recovery priority.</summary>
internal sealed class DuplicatePriorityRule : IRule
{
    public FindingCode Code => CheckFindings.DuplicatePriority;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var holders = new Dictionary<int, string>();
        foreach (var system in context.Dossier.Systems)
        {
            if (system.RecoveryPriority is { } priority && !holders.TryAdd(priority, system.Name))
            {
                yield return Code.At(
                    system.Origin.Of("recovery_priority"), system.Name, priority.ToString(CultureInfo.InvariantCulture), holders[priority]);
            }
        }
    }
}
