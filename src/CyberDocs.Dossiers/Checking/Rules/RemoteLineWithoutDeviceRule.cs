using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A maintenance line serves a device that the ledger marks as maintained remotely.</summary>
internal sealed class RemoteLineWithoutDeviceRule : IRule
{
    public FindingCode Code => CheckFindings.RemoteLineWithoutDevice;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var remote = context.Dossier.Devices
            .Where(device => device.RemoteMaintenance == Knowledge.Yes && device.State != DeviceState.Disposed)
            .Select(device => device.Vendor).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var link in context.Dossier.Links)
        {
            if (link.RemoteMaintenance && RemoteMaintenance.VendorOf(context, link) is { } vendor && !remote.Contains(vendor))
            {
                yield return Code.At(link.Origin.Of("remote_maintenance"), context.NameOf(link), context.Index.Vendor(vendor)?.Name ?? vendor);
            }
        }
    }
}
