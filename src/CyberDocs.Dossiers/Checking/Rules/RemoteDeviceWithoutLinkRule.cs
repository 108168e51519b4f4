namespace CyberDocs.Checking.Rules;

/// <summary>A device maintained remotely is reached over a maintenance line of its vendor.</summary>
internal sealed class RemoteDeviceWithoutLinkRule() : RecordSetRule<Device>(Kinds.Devices, "remote_maintenance", ["ledger", "network-diagram"], new(
    "CD2055", Severity.Warning,
    "機器 {device} はリモートメンテナンス「あり」ですが、事業者 {vendor} の保守用の回線がありません。",
    "Device {device} is maintained remotely, but vendor {vendor} has no maintenance line.",
    "接続（links）に、リモートメンテナンス（remote_maintenance）が「はい」の回線を加えるか、台帳を直してください。",
    "Add the line with remote_maintenance, or correct the ledger."))
{
    protected override IEnumerable<Device> Broken(CheckContext context)
    {
        var connected = RemoteMaintenance.VendorsWithLine(context);
        return context.Dossier.Devices.Where(device =>
            device.State == DeviceState.InUse && device.RemoteMaintenance == Knowledge.Yes
            && (device.Vendor is null || !connected.Contains(device.Vendor)));
    }

    protected override FindingArgument[] Values(Device device, CheckContext context) =>
        [("vendor", context.Index.Vendor(device.Vendor)?.Name ?? device.Vendor ?? "―")];
}
