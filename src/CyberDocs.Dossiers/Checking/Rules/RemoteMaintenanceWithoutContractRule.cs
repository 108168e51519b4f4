namespace CyberDocs.Checking.Rules;

/// <summary>Only vendors under contract maintain remotely.</summary>
internal sealed class RemoteMaintenanceWithoutContractRule()
    : RecordRule<Device>(Kinds.Devices, "remote_maintenance", ["ledger", "parties", "network-diagram"], new(
    "CD2151", Severity.Warning,
    "機器 {device} を遠隔で保守する事業者 {vendor} とは契約がありません。",
    "Device {device} is maintained remotely by {vendor}, with whom there is no contract.",
    "契約の有無を確かめ、なければ遠隔の接続を止めてください。",
    "Find out whether there is a contract; if not, close the remote access."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device is { State: DeviceState.InUse, RemoteMaintenance: Knowledge.Yes } && context.Index.Vendor(device.Vendor) is { Contract: Knowledge.No };

    protected override FindingArgument[] Values(Device device, CheckContext context) => [("vendor", context.Index.Vendor(device.Vendor)!.Name)];
}
