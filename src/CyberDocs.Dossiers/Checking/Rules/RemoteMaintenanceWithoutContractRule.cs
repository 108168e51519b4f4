using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Only vendors under contract maintain remotely.</summary>
internal sealed class RemoteMaintenanceWithoutContractRule : IRule
{
    public FindingCode Code => CheckFindings.RemoteMaintenanceWithoutContract;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "parties", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device is { State: DeviceState.InUse, RemoteMaintenance: Knowledge.Yes } && context.Index.Vendor(device.Vendor) is { Contract: Knowledge.No } vendor)
            {
                yield return Code.Of(device, "remote_maintenance", vendor.Name);
            }
        }
    }
}
