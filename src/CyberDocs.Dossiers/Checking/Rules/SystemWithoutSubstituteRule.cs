namespace CyberDocs.Checking.Rules;

/// <summary>It is fixed how work goes on without each system.</summary>
internal sealed class SystemWithoutSubstituteRule() : RecordRule<InformationSystem>(Kinds.Systems, "substitute", ["bcp", "bcp-check"], new(
    "CD2113", Severity.Warning,
    "システム {system} が止まったときの代替手段がありません。",
    "System {system} has no substitute for when it is down.",
    "代替の方法（substitute）を記入してください。",
    "Enter substitute."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => !YesNoText.Tells(system.Substitute);
}
