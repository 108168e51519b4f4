namespace CyberDocs.Checking.Rules;

/// <summary>Two systems do not share a recovery priority.</summary>
internal sealed class DuplicatePriorityRule() : Rule(["bcp"], new(
    "CD2115", Severity.Warning,
    "システム {system} の復旧優先度 {priority} は、システム {other} と同じです。",
    "Recovery priority {priority} of system {system} is also that of system {other}.",
    "順を決め直してください。",
    "Decide which comes first."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var holders = new Dictionary<int, string>();
        foreach (var system in context.Dossier.Systems)
        {
            if (system.RecoveryPriority is { } priority && !holders.TryAdd(priority, system.Name))
            {
                yield return Code.At(
                    system.Origin.Of("recovery_priority"), ("system", system.Name), ("priority", priority.ToString(CultureInfo.InvariantCulture)),
                    ("other", holders[priority]));
            }
        }
    }
}
