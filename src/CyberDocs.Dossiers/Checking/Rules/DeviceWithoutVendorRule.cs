using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every device in use has a vendor.</summary>
internal sealed class DeviceWithoutVendorRule : IRule
{
    public FindingCode Code => CheckFindings.DeviceWithoutVendor;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Vendor is null && device.State == DeviceState.InUse)
            {
                yield return Code.Of(device, "vendor");
            }
        }
    }
}
