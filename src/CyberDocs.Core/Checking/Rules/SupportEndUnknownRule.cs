using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>It is known until when servers, terminals and network equipment are supported.</summary>
internal sealed class SupportEndUnknownRule : IRule
{
    public FindingCode Code => CheckFindings.SupportEndUnknown;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && device.SupportEnd is null && device.Kind.AssetClass() != AssetClass.Other)
            {
                yield return Code.Of(device, "support_end");
            }
        }
    }
}
