using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>It is known of every device whether it is maintained remotely.</summary>
internal sealed class RemoteMaintenanceUnknownRule : IRule
{
    public FindingCode Code => CheckFindings.RemoteMaintenanceUnknown;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && device.RemoteMaintenance == Knowledge.Unknown)
            {
                yield return Code.Of(device, "remote_maintenance");
            }
        }
    }
}
