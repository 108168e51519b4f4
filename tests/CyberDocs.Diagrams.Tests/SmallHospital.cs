using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Tests;

/// <summary>A made-up hospital of 50 beds with one network, one vendor and one person for everything.</summary>
internal static class SmallHospital
{
    public static Dossier Dossier { get; } = new()
    {
        Institution = new() { Name = "医療法人 はまゆう会 浜木綿病院", Beds = 50 },
        Vendors = [new() { Id = "v1", Name = "吉備メディカルサポート" }],
        Systems =
        [
            new() { Id = "ehr", Name = "電子カルテ", Vendor = "v1", Zone = "z-in", RecoveryPriority = 1 },
            new() { Id = "rec", Name = "レセプトコンピュータ", Vendor = "v1", Zone = "z-in", RecoveryPriority = 2 },
            new() { Id = "oqs", Name = "オンライン資格確認", Zone = "z-in", RecoveryPriority = 3 },
        ],
        Zones =
        [
            new() { Id = "z-in", Name = "院内LAN", Kind = ZoneKind.Ehr, Ranges = ["192.168.1.0/24"] },
            new() { Id = "z-net", Name = "事務LAN", Kind = ZoneKind.Internet, Ranges = ["192.168.10.0/24"] },
        ],
        Devices = Devices().ToValueList(),
        Outside =
        [
            new() { Id = "o-net", Name = "インターネット", Kind = OutsideKind.Internet },
            new() { Id = "o-v1", Name = "吉備メディカルサポート", Kind = OutsideKind.Vendor, Vendor = "v1" },
            new() { Id = "o-ins", Name = "オンライン資格確認等システム", Kind = OutsideKind.Insurance },
        ],
        Links =
        [
            new() { Id = "l1", From = "o-net", To = "RT-02", Kind = LinkKind.Internet, AlwaysOn = true, Carrier = "山陽光ネット" },
            new() { Id = "l2", From = "o-v1", To = "RT-01", Kind = LinkKind.IpsecVpn, AlwaysOn = false, RemoteMaintenance = true, BoundaryAt = "to" },
            new() { Id = "l3", From = "o-ins", To = "RT-01", Kind = LinkKind.IpVpn, AlwaysOn = true, Carrier = "閉域光回線" },
            new() { Id = "i1", From = "RT-01", To = "SW-01", Kind = LinkKind.Lan },
            new() { Id = "i2", From = "SW-01", To = "SV-01", Kind = LinkKind.Lan },
            new() { Id = "i3", From = "RT-02", To = "z-net", Kind = LinkKind.Lan },
        ],
        Flows =
        [
            new() { From = "ehr", To = "rec", Content = "会計情報", Protocol = "HL7", AlwaysOn = true },
            new() { From = "rec", To = "oqs", Content = "資格情報", AlwaysOn = true, BothWays = true },
            new() { From = "oqs", To = "o-ins", Content = "資格照会", Protocol = "HTTPS", AlwaysOn = true },
        ],
        Contacts = new()
        {
            Inside =
            [
                new() { Id = "s1", Title = "発見者", WithinMinutes = 0, Notifies = ["s2"], Action = "LANケーブルを抜き、電源は切らない" },
                new() { Id = "s2", Title = "事務長（安全管理責任者）", Phone = "086-000-1001", NightPhone = "090-0000-1001", WithinMinutes = 30, Notifies = ["s3"] },
                new() { Id = "s3", Title = "院長", Phone = "086-000-1000", NightPhone = "090-0000-1000" },
            ],
            Outside =
            [
                new() { Id = "b1", Name = "吉備メディカルサポート", Kind = ContactKind.Vendor, Vendor = "v1", Phone = "0120-000-111", NotifiedBy = "s2" },
                new() { Id = "b2", Name = "県医療推進課", Kind = ContactKind.Prefecture, Phone = "086-000-0001", Deadline = "直ちに", NotifiedBy = "s3" },
                new() { Id = "b3", Name = "個人情報保護委員会", Kind = ContactKind.PrivacyCommission, Url = "https://example.jp/report", Deadline = "速報 3〜5日以内、確報 30日（不正目的は60日）以内", NotifiedBy = "s3" },
            ],
        },
    };

    private static IEnumerable<Device> Devices()
    {
        yield return new() { Id = "RT-01", Kind = DeviceKind.Router, Name = "医療用VPNルータ", Place = "事務室" };
        yield return new() { Id = "RT-02", Kind = DeviceKind.Router, Name = "インターネットルータ", Place = "事務室" };
        yield return new() { Id = "SW-01", Kind = DeviceKind.Switch, Name = "院内スイッチ", Zone = "z-in", Place = "事務室" };
        yield return new() { Id = "SV-01", Kind = DeviceKind.Server, Name = "電子カルテ・レセプトサーバ", Zone = "z-in", Place = "事務室" };
        yield return new() { Id = "ST-01", Kind = DeviceKind.Storage, Name = "バックアップNAS", Zone = "z-in", Place = "院長室" };
        foreach (var device in LargeHospital.Many("PC", 1, 14, DeviceKind.Pc, "カルテ端末", "z-in").Concat(LargeHospital.Many("PR", 1, 4, DeviceKind.Printer, "プリンタ", "z-in"))
            .Concat(LargeHospital.Many("PC", 51, 3, DeviceKind.Pc, "事務端末", "z-net")).Concat(LargeHospital.Many("MD", 1, 2, DeviceKind.MedicalDevice, "X線・超音波", "z-in")))
        {
            yield return device;
        }
    }
}
