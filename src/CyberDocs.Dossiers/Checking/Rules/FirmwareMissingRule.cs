namespace CyberDocs.Checking.Rules;

/// <summary>Perimeter devices have their firmware version in the ledger.</summary>
internal sealed class FirmwareMissingRule() : RecordRule<Device>(Kinds.Devices, "os", ["ledger", "checklist-minimum"], new(
    "CD2045", Severity.Warning,
    "{kind} {device} のファームウェアの版がありません。",
    "Device {device} ({kind}) has no firmware version.",
    "台帳の「OS・版」にファームウェアの版を記入してください。",
    "Enter the firmware version in OS・版."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.Kind is DeviceKind.Vpn or DeviceKind.Router or DeviceKind.Firewall && device.Os is null && device.State != DeviceState.Disposed;

    protected override FindingArgument[] Values(Device device, CheckContext context) =>
        [("kind", Terms.DeviceKinds[device.Kind].Japanese, Terms.DeviceKinds[device.Kind].Id)];
}
