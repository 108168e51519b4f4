namespace CyberDocs.Checking.Rules;

/// <summary>An address lies in the ranges of its zone.</summary>
internal sealed class AddressOutsideZoneRule() : Rule(["ledger", "network-diagram"], new(
    "CD2051", Severity.Warning,
    "機器 {device} のIPアドレス {address} は、ゾーン {zone} の範囲にありません。",
    "Address {address} of device {device} lies outside the ranges of zone {zone}.",
    "台帳のゾーンかIPアドレス、又はゾーンのアドレス範囲（ranges）を直してください。",
    "Correct the zone, the address, or ranges of the zone."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var ranges = context.Dossier.Zones.DistinctBy(zone => zone.Id).ToDictionary(zone => zone.Id, RangesOf, StringComparer.Ordinal);
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.Disposed || device.Zone is null
                || !ranges.TryGetValue(device.Zone, out var allowed) || allowed.IsEmpty)
            {
                continue;
            }

            foreach (var address in device.Addresses)
            {
                if (NetworkAddress.TryParse(address, out var parsed) && !allowed.Holds(parsed))
                {
                    yield return Code.Of(device, "addresses", ("address", address), ("zone", context.Index.Zone(device.Zone)!.Name));
                }
            }
        }
    }

    private static RangeTable<Zone> RangesOf(Zone zone)
    {
        var table = new RangeTable<Zone>();
        NetworkAddress.RangesOf(zone).ForEach(range => table.Add(range, zone));
        return table;
    }
}
