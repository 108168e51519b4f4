namespace CyberDocs.Checking.Rules;

/// <summary>A device can be told apart by name or model.</summary>
internal sealed class DeviceUnnamedRule() : RecordRule<Device>(Kinds.Devices, "name", ["ledger"], new(
    "CD2058", Severity.Warning,
    "機器 {device} の機器名も型番もありません。",
    "Device {device} has neither name nor model.",
    "台帳の「機器名」か「型番」に記入してください。",
    "Enter 機器名 or 型番."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.Name is null && device.Model is null;
}
