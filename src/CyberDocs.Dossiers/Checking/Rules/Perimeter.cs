namespace CyberDocs.Checking.Rules;

/// <summary>The devices through which an attacker comes first.</summary>
internal static class Perimeter
{
    /// <summary>Firewalls, VPN devices and routers in use, and network equipment at which a line from outside ends, in ledger order.</summary>
    public static IEnumerable<Device> Of(CheckContext context)
    {
        var ends = ExternalLink.Of(context).Select(line => line.Inside).ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Devices.Where(device => device.State == DeviceState.InUse
            && (device.Kind is DeviceKind.Firewall or DeviceKind.Vpn or DeviceKind.Router
                || (device.Kind.AssetClass() == AssetClass.Network && ends.Contains(device.Id))));
    }
}
