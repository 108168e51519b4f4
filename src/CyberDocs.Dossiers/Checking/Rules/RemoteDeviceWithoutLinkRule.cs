using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A device maintained remotely is reached over a maintenance line of its vendor.</summary>
internal sealed class RemoteDeviceWithoutLinkRule : IRule
{
    public FindingCode Code => CheckFindings.RemoteDeviceWithoutLink;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var connected = RemoteMaintenance.VendorsWithLine(context);
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && device.RemoteMaintenance == Knowledge.Yes
                && (device.Vendor is null || !connected.Contains(device.Vendor)))
            {
                yield return Code.Of(device, "remote_maintenance", context.Index.Vendor(device.Vendor)?.Name ?? "―");
            }
        }
    }
}
