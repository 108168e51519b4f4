namespace CyberDocs.Checking.Rules;

/// <summary>A system on the premises runs on devices of the ledger.</summary>
internal sealed class SystemWithoutDevicesRule() : RecordRule<InformationSystem>(Kinds.Systems, "name", ["ledger", "system-diagram"], new(
    "CD2116", Severity.Warning,
    "システム {system} の機器が台帳にありません。",
    "The ledger holds no device of system {system}.",
    "台帳の「利用システム」にこのシステムを記入してください。",
    "Enter the system in 利用システム of its devices."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) =>
        system.Hosting is Hosting.OnPremises or Hosting.Hybrid
        && context.Dossier.Devices.Count > 0 && !context.Index.DevicesOfSystem(system.Id).Any();
}
