namespace CyberDocs.Checking.Rules;

/// <summary>Every device that has not been disposed of has a place.</summary>
internal sealed class DeviceWithoutPlaceRule() : RecordRule<Device>(Kinds.Devices, "place", ["ledger"], new(
    "CD2002", Severity.Warning,
    "機器 {device} の設置場所がありません。",
    "Device {device} has no place.",
    "台帳の「設置場所」に建物・階・室を記入してください。",
    "Enter building, floor and room in 設置場所."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.Place is null && device.State != DeviceState.Disposed;
}
