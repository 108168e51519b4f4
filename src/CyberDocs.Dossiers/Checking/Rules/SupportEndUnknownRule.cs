using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>It is known until when servers, terminals and network equipment are supported; the perimeter has a rule of its own.</summary>
internal sealed class SupportEndUnknownRule : IRule
{
    public FindingCode Code => CheckFindings.SupportEndUnknown;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var perimeter = Perimeter.Of(context).Select(device => device.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && device.SupportEnd is null && device.Kind.AssetClass() != AssetClass.Other
                && !perimeter.Contains(device.Id))
            {
                yield return Code.Of(device, "support_end");
            }
        }
    }
}
