using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A device that is gone holds no address.</summary>
internal sealed class DisposedDeviceWithAddressRule : IRule
{
    public FindingCode Code => CheckFindings.DisposedDeviceWithAddress;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.Disposed && device.Addresses.Count > 0)
            {
                yield return Code.Of(device, "addresses");
            }
        }
    }
}
