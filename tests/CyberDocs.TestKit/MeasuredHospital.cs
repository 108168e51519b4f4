using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.TestKit;

/// <summary>Made-up networks whose drawings are measured, beside those of other layout engines.</summary>
public static class MeasuredHospital
{
    /// <summary>A hospital with some devices per zone, each on its zone's switch, and a line outside for every tenth.</summary>
    public static Dossier Of(int devices, int zones)
    {
        List<Device> all = [new() { Id = "FW", Kind = DeviceKind.Firewall, Name = "境界FW" }, new() { Id = "VPN", Kind = DeviceKind.Vpn, Name = "保守VPN" }, new() { Id = "CORE", Kind = DeviceKind.Switch, Name = "コアスイッチ" }];
        List<Link> links = [Wire("a", "FW", "CORE"), Wire("b", "VPN", "CORE")];
        for (var zone = 0; zone < zones; zone++)
        {
            all.Add(new() { Id = Name("SW", zone), Kind = DeviceKind.Switch, Name = Name("フロアスイッチ", zone), Zone = Name("z", zone) });
            links.Add(Wire(Name("u", zone), "CORE", Name("SW", zone)));
        }

        for (var i = 0; all.Count < devices; i++)
        {
            var zone = i % zones;
            var kind = (i / zones % 4) switch { 0 => DeviceKind.Server, 1 => DeviceKind.MedicalDevice, _ => DeviceKind.Pc };
            all.Add(new() { Id = Name("D", i), Kind = kind, Name = Name(kind == DeviceKind.Server ? "部門サーバ" : kind == DeviceKind.Pc ? "端末" : "医療機器", i), Zone = Name("z", zone), Place = "本館" });
            links.Add(Wire(Name("l", i), Name("SW", zone), Name("D", i)));
        }

        var outside = Enumerable.Range(0, 8).Select(i => new OutsideParty { Id = Name("o", i), Name = Name("保守事業者", i), Kind = OutsideKind.Vendor }).ToList();
        links.AddRange(outside.Select((party, i) => new Link { Id = Name("m", i), From = party.Id, To = i % 2 == 0 ? "FW" : "VPN", Kind = LinkKind.IpsecVpn, AlwaysOn = false, RemoteMaintenance = true }));
        return new()
        {
            Institution = new() { Name = "計測病院" },
            Zones = Enumerable.Range(0, zones).Select(i => new Zone { Id = Name("z", i), Name = Name("区画", i), Ranges = [string.Create(CultureInfo.InvariantCulture, $"10.{i}.0.0/16")] }).ToValueList(),
            Devices = all.ToValueList(),
            Links = links.ToValueList(),
            Outside = outside.ToValueList(),
        };
    }

    private static string Name(string prefix, int number) => prefix + (number + 1).ToString("000", CultureInfo.InvariantCulture);

    private static Link Wire(string id, string from, string to) => new() { Id = id, From = from, To = to, Kind = LinkKind.Lan };
}
