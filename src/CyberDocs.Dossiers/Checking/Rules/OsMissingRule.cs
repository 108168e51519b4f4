namespace CyberDocs.Checking.Rules;

/// <summary>Servers and terminals have their operating system in the ledger.</summary>
internal sealed class OsMissingRule() : RecordRule<Device>(Kinds.Devices, "os", ["ledger"], new(
    "CD2046", Severity.Warning,
    "{kind} {device} のOSと版がありません。",
    "Device {device} ({kind}) has no operating system.",
    "台帳の「OS・版」に記入してください。",
    "Enter it in OS・版."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.Kind.AssetClass() is AssetClass.Server or AssetClass.Pc && device.Os is null && device.State == DeviceState.InUse;

    protected override FindingArgument[] Values(Device device, CheckContext context) =>
        [("kind", Terms.DeviceKinds[device.Kind].Japanese, Terms.DeviceKinds[device.Kind].Id)];
}
