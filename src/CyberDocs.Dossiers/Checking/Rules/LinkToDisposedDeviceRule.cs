using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>No link ends at a device that is gone.</summary>
internal sealed class LinkToDisposedDeviceRule : IRule
{
    public FindingCode Code => CheckFindings.LinkToDisposedDevice;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var link in context.Dossier.Links)
        {
            if (context.Index.Device(link.From) is { State: DeviceState.Disposed } from)
            {
                yield return Code.At(link.Origin.Of("from"), context.NameOf(link), from.Id);
            }

            if (context.Index.Device(link.To) is { State: DeviceState.Disposed } to)
            {
                yield return Code.At(link.Origin.Of("to"), context.NameOf(link), to.Id);
            }
        }
    }
}
