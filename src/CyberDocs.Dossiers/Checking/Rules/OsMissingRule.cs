using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Servers and terminals have their operating system in the ledger.</summary>
internal sealed class OsMissingRule : IRule
{
    public FindingCode Code => CheckFindings.OsMissing;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Kind.AssetClass() is AssetClass.Server or AssetClass.Pc && device.Os is null && device.State == DeviceState.InUse)
            {
                yield return Code.Of(device, "os", Terms.DeviceKinds[device.Kind].Japanese, Terms.DeviceKinds[device.Kind].Id);
            }
        }
    }
}
