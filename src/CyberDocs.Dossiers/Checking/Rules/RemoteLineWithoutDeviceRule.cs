namespace CyberDocs.Checking.Rules;

/// <summary>A maintenance line serves a device that the ledger marks as maintained remotely.</summary>
internal sealed class RemoteLineWithoutDeviceRule() : RecordSetRule<Link>(Kinds.Links, "remote_maintenance", ["ledger", "network-diagram"], new(
    "CD2056", Severity.Warning,
    "保守用の回線 {line} の事業者 {vendor} に、リモートメンテナンス「あり」の機器がありません。",
    "Maintenance line {line} belongs to vendor {vendor}, which maintains no device remotely.",
    "台帳の「リモートメンテナンス」を「あり」に直すか、回線を見直してください。",
    "Mark the devices in the ledger, or review the line."))
{
    protected override bool IsGrouped => false;

    protected override IEnumerable<Link> Broken(CheckContext context)
    {
        var remote = context.Dossier.Devices
            .Where(device => device.RemoteMaintenance == Knowledge.Yes && device.State != DeviceState.Disposed)
            .Select(device => device.Vendor).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Links.Where(link =>
            link.RemoteMaintenance && RemoteMaintenance.VendorOf(context, link) is { } vendor && !remote.Contains(vendor));
    }

    protected override FindingArgument[] Values(Link link, CheckContext context) =>
        [("vendor", context.Index.Vendor(RemoteMaintenance.VendorOf(context, link))?.Name ?? RemoteMaintenance.VendorOf(context, link)!)];
}
