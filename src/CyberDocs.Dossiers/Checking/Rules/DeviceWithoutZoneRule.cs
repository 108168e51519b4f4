namespace CyberDocs.Checking.Rules;

/// <summary>Every device in use lies in a zone.</summary>
internal sealed class DeviceWithoutZoneRule() : RecordRule<Device>(Kinds.Devices, "zone", ["ledger", "network-diagram"], new(
    "CD2012", Severity.Warning,
    "使用中の機器 {device} のゾーン（ネットワーク区分）がありません。",
    "Device {device} is in use but lies in no zone.",
    "台帳の「ゾーン」に区分名を記入してください。",
    "Enter the zone in ゾーン."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.Zone is null && device.State == DeviceState.InUse;
}
