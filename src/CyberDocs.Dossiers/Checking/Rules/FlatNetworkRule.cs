namespace CyberDocs.Checking.Rules;

/// <summary>Servers and terminals do not all lie in one zone.</summary>
internal sealed class FlatNetworkRule() : Rule(["network-diagram", "bcp"], new(
    "CD2108", Severity.Warning,
    "使用中の機器 {count} 台が、すべて一つのゾーン {zone} にあります。",
    "All {count} devices in use lie in one zone, {zone}.",
    "サーバ・端末・医療機器などの区分（VLAN など）に分け、ゾーン（zones）と台帳の「ゾーン」に記入してください。分けられない理由があれば、確認の規則の設定（rules）に記入してください。",
    "Divide the network and enter the zones, or give the reason under rules."))
{
    // A clinic with a handful of devices has one network and nothing to divide.
    private const int Many = 20;

    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var devices = context.Dossier.Devices.Where(device => device.State == DeviceState.InUse && device.Zone is not null).ToList();
        var zones = devices.Select(device => device.Zone!).ToHashSet(StringComparer.Ordinal);
        if (zones.Count == 1 && devices.Count >= Many
            && devices.Exists(device => device.Kind.AssetClass() == AssetClass.Server) && devices.Exists(device => device.Kind.AssetClass() == AssetClass.Pc)
            && context.Index.Zone(zones.Single()) is { } zone)
        {
            yield return Code.At(zone.Origin.Of("name"), ("zone", zone.Name), ("count", devices.Count.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
