using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every device that has not been disposed of has a place.</summary>
internal sealed class DeviceWithoutPlaceRule : IRule
{
    public FindingCode Code => CheckFindings.DeviceWithoutPlace;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Place is null && device.State != DeviceState.Disposed)
            {
                yield return Code.Of(device, "place");
            }
        }
    }
}
