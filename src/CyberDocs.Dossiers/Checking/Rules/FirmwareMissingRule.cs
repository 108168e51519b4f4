using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Perimeter devices have their firmware version in the ledger.</summary>
internal sealed class FirmwareMissingRule : IRule
{
    public FindingCode Code => CheckFindings.FirmwareMissing;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Kind is DeviceKind.Vpn or DeviceKind.Router or DeviceKind.Firewall && device.Os is null && device.State != DeviceState.Disposed)
            {
                yield return Code.Of(device, "os", Terms.DeviceKinds[device.Kind].Japanese, Terms.DeviceKinds[device.Kind].Id);
            }
        }
    }
}
