namespace CyberDocs.Checking.Rules;

/// <summary>Every system has its place in the order of recovery.</summary>
internal sealed class SystemWithoutPriorityRule() : RecordRule<InformationSystem>(Kinds.Systems, "recovery_priority", ["bcp", "bcp-check"], new(
    "CD2112", Severity.Warning,
    "システム {system} の復旧優先度がありません。",
    "System {system} has no recovery priority.",
    "復旧優先度（recovery_priority）に 1 からの順を記入してください。",
    "Enter recovery_priority."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => system.RecoveryPriority is null;
}
