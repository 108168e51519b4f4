using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A device can be told apart by name or model.</summary>
internal sealed class DeviceUnnamedRule : IRule
{
    public FindingCode Code => CheckFindings.DeviceUnnamed;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Name is null && device.Model is null)
            {
                yield return Code.Of(device, "name");
            }
        }
    }
}
