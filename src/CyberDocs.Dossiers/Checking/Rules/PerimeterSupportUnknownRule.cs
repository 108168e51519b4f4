using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>It is known until when the firmware of firewalls, VPN devices and routers is supported.</summary>
internal sealed class PerimeterSupportUnknownRule : IRule
{
    public FindingCode Code => CheckFindings.PerimeterSupportUnknown;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in Perimeter.Of(context))
        {
            if (device.SupportEnd is null)
            {
                yield return Code.Of(device, "support_end");
            }
        }
    }
}
