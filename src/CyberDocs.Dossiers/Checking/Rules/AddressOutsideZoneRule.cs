using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>An address lies in the ranges of its zone.</summary>
internal sealed class AddressOutsideZoneRule : IRule
{
    public FindingCode Code => CheckFindings.AddressOutsideZone;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var ranges = context.Dossier.Zones.DistinctBy(zone => zone.Id).ToDictionary(zone => zone.Id, NetworkAddress.RangesOf, StringComparer.Ordinal);
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.Disposed || device.Zone is null
                || !ranges.TryGetValue(device.Zone, out var allowed) || allowed.Count == 0)
            {
                continue;
            }

            foreach (var address in device.Addresses)
            {
                if (NetworkAddress.TryParse(address, out var parsed) && !allowed.Any(range => range.Contains(parsed)))
                {
                    yield return Code.Of(device, "addresses", address, context.Index.Zone(device.Zone)!.Name);
                }
            }
        }
    }
}
