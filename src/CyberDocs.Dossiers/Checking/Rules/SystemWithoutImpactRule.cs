namespace CyberDocs.Checking.Rules;

/// <summary>The impact of each system being down is known.</summary>
internal sealed class SystemWithoutImpactRule() : RecordRule<InformationSystem>(Kinds.Systems, "impact", ["bcp", "bcp-check"], new(
    "CD2114", Severity.Warning,
    "システム {system} が止まったときの影響がありません。",
    "The impact of system {system} being down is not described.",
    "停止の影響（impact）に診療への影響を記入してください。",
    "Enter impact."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => system.Impact is null;
}
