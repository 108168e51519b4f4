using System.Globalization;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Servers and terminals do not all lie in one zone.</summary>
internal sealed class FlatNetworkRule : IRule
{
    // A clinic with a handful of devices has one network and nothing to divide.
    private const int Many = 20;

    public FindingCode Code => CheckFindings.FlatNetwork;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var devices = context.Dossier.Devices.Where(device => device.State == DeviceState.InUse && device.Zone is not null).ToList();
        var zones = devices.Select(device => device.Zone!).ToHashSet(StringComparer.Ordinal);
        if (zones.Count == 1 && devices.Count >= Many
            && devices.Exists(device => device.Kind.AssetClass() == AssetClass.Server) && devices.Exists(device => device.Kind.AssetClass() == AssetClass.Pc)
            && context.Index.Zone(zones.Single()) is { } zone)
        {
            yield return Code.At(zone.Origin.Of("name"), zone.Name, devices.Count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
