using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>An address occurs once in a zone.</summary>
internal sealed class DuplicateAddressRule : IRule
{
    public FindingCode Code => CheckFindings.DuplicateAddress;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var holders = new Dictionary<(string? Zone, System.Net.IPAddress Address), string>();
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.Disposed)
            {
                continue;
            }

            foreach (var address in device.Addresses)
            {
                if (NetworkAddress.TryParse(address, out var parsed)
                    && !holders.TryAdd((device.Zone, parsed), device.Id) && holders[(device.Zone, parsed)] != device.Id)
                {
                    yield return Code.Of(device, "addresses", address, holders[(device.Zone, parsed)]);
                }
            }
        }
    }
}
