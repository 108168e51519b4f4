namespace CyberDocs.Checking.Rules;

/// <summary>Every device in use has a vendor.</summary>
internal sealed class DeviceWithoutVendorRule() : RecordRule<Device>(Kinds.Devices, "vendor", ["ledger", "checklist-vendor"], new(
    "CD2003", Severity.Warning,
    "使用中の機器 {device} の保守事業者がありません。",
    "Device {device} is in use but has no vendor.",
    "台帳の「保守事業者」に事業者名を記入してください。",
    "Enter the vendor in 保守事業者."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.Vendor is null && device.State == DeviceState.InUse;
}
