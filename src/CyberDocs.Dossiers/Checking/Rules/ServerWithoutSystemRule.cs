namespace CyberDocs.Checking.Rules;

/// <summary>A server in use serves a system.</summary>
internal sealed class ServerWithoutSystemRule() : RecordRule<Device>(Kinds.Devices, "systems", ["ledger", "system-diagram"], new(
    "CD2047", Severity.Warning,
    "サーバ {device} の利用システムがありません。",
    "Server {device} serves no system.",
    "台帳の「利用システム」に記入してください。",
    "Enter the system in 利用システム."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.Kind is DeviceKind.Server or DeviceKind.VirtualServer && device.Systems.Count == 0 && device.State == DeviceState.InUse;
}
