using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A server in use serves a system.</summary>
internal sealed class ServerWithoutSystemRule : IRule
{
    public FindingCode Code => CheckFindings.ServerWithoutSystem;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "system-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Kind is DeviceKind.Server or DeviceKind.VirtualServer && device.Systems.Count == 0 && device.State == DeviceState.InUse)
            {
                yield return Code.Of(device, "systems");
            }
        }
    }
}
