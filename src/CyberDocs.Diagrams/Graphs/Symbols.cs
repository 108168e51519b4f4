using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Gives out symbols such as FW1 and SV3, counted for each letter group.</summary>
internal sealed class Symbols
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public string Next(DeviceKind kind)
    {
        var letters = Letters(kind);
        var number = counts.GetValueOrDefault(letters) + 1;
        counts[letters] = number;
        return letters + number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Letters(DeviceKind kind) => kind switch
    {
        DeviceKind.Server or DeviceKind.VirtualServer => "SV",
        DeviceKind.Pc => "PC",
        DeviceKind.Tablet => "TB",
        DeviceKind.Router => "RT",
        DeviceKind.Firewall => "FW",
        DeviceKind.Vpn => "VPN",
        DeviceKind.Switch => "SW",
        DeviceKind.AccessPoint => "AP",
        DeviceKind.Onu => "ONU",
        DeviceKind.OtherNetwork => "NW",
        DeviceKind.Storage => "ST",
        DeviceKind.Printer => "PR",
        DeviceKind.MedicalDevice => "MD",
        DeviceKind.Media => "USB",
        _ => "OT",
    };
}
