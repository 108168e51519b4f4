using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every device in use lies in a zone.</summary>
internal sealed class DeviceWithoutZoneRule : IRule
{
    public FindingCode Code => CheckFindings.DeviceWithoutZone;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Zone is null && device.State == DeviceState.InUse)
            {
                yield return Code.Of(device, "zone");
            }
        }
    }
}
