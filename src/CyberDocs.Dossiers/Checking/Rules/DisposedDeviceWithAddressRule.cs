namespace CyberDocs.Checking.Rules;

/// <summary>A device that is gone holds no address.</summary>
internal sealed class DisposedDeviceWithAddressRule() : RecordRule<Device>(Kinds.Devices, "addresses", ["ledger"], new(
    "CD2049", Severity.Info,
    "廃棄済みの機器 {device} にIPアドレスが残っています。",
    "Device {device} was disposed of but still holds an address.",
    "IPアドレスを空けてください。",
    "Clear its address."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.State == DeviceState.Disposed && device.Addresses.Count > 0;
}
