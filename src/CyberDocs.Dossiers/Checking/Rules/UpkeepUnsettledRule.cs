namespace CyberDocs.Checking.Rules;

/// <summary>Contracts say who updates and who keeps the logs.</summary>
internal sealed class UpkeepUnsettledRule() : RecordRule<InformationSystem>(Kinds.Systems, "os_upkeep", ["parties"], new(
    "CD2165", Severity.Warning,
    "システム {system} の保守で、だれがするか定めていないものがあります: {parts}",
    "The contract for system {system} does not settle who does: {parts}.",
    "契約か覚書で担当を定め、システムの「担当」の欄を直してください。",
    "Settle it in the contract, then correct the columns of upkeep of the system."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => Parts(system).Any();

    protected override FindingArgument[] Values(InformationSystem system, CheckContext context) =>
        [("parts", string.Join("、", Parts(system)))];

    private static IEnumerable<string> Parts(InformationSystem system) =>
        new[] { (system.OsUpkeep, "OS・ソフトの更新"), (system.FirmwareUpkeep, "ファームウェアの更新"), (system.LogUpkeep, "ログの保全と点検") }
            .Where(static part => part.Item1 == Upkeep.Unsettled).Select(static part => part.Item2);
}
