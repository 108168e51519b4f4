namespace CyberDocs.Checking.Rules;

/// <summary>There is a manual for work without systems.</summary>
internal sealed class NoDowntimeManualRule() : RecordRule<BcpFacts>(Kinds.Plan, "downtime_manual", ["bcp"], new(
    "CD2135", Severity.Warning,
    "システム停止時の診療マニュアルの名称がありません。",
    "The manual for work without systems is not named.",
    "停止時マニュアル（downtime_manual）に名称と版を記入してください。",
    "Enter downtime_manual."))
{
    protected override bool Breaks(BcpFacts plan, CheckContext context) => plan.Exists == true && plan.DowntimeManual is null;
}
