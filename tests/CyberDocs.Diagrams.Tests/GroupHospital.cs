using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Tests;

/// <summary>A made-up hospital with two further sites and a data centre, shaped like those of published incident reports: site firewalls, a wide-area line with the internet as backup, a maintenance VPN at the data centre, and vendors' own VPN devices.</summary>
internal static class GroupHospital
{
    public static Dossier Dossier { get; } = new()
    {
        Institution = new() { Name = "地方独立行政法人 せとうち医療センター", Beds = 255 },
        Vendors = [new() { Id = "va", Name = "甲南医療ソフト" }, new() { Id = "vb", Name = "備前データセンターサービス" }, new() { Id = "vc", Name = "吉野川ネットワーク" }, new() { Id = "vd", Name = "中央給食サービス" }],
        Systems =
        [
            Made("emr", "電子カルテ／オーダリング", "va", "dc-ehr", true, 1), Made("acc", "医事会計システム", "va", "dc-ehr", true, 2),
            Made("rdb", "データウェアハウス（DWH）", "va", "main-ehr", false, 4), Made("ad", "認証基盤", "vb", "dc-ehr", true, 1),
            Made("oqs", "オンライン資格確認", "va", "main-oqs", false, 3), Made("meal", "給食管理システム", "vd", "main-dept", false, 5),
            Made("card", "診察券発行・再来受付", "va", "main-ehr", false, 5), Made("lis", "検体検査システム", "va", "main-dept", false, 3),
        ],
        Zones =
        [
            new() { Id = "main", Name = "本院ネットワークセグメント", Kind = ZoneKind.Site },
            new() { Id = "clinic", Name = "診療所ネットワークセグメント", Kind = ZoneKind.Site },
            new() { Id = "east", Name = "東分院ネットワークセグメント", Kind = ZoneKind.Site },
            new() { Id = "dc", Name = "データセンターネットワークセグメント", Kind = ZoneKind.Site },
            new() { Id = "main-ehr", Name = "本院 HIS系", Kind = ZoneKind.Ehr, Parent = "main", Vlans = ["10"], Ranges = ["10.1.0.0/16"] },
            new() { Id = "main-dept", Name = "本院 部門系", Kind = ZoneKind.Department, Parent = "main", Vlans = ["20"], Ranges = ["10.2.0.0/16"] },
            new() { Id = "main-oqs", Name = "本院 資格確認", Kind = ZoneKind.Qualification, Parent = "main", Vlans = ["50"], Ranges = ["10.5.0.0/24"] },
            new() { Id = "clinic-ehr", Name = "診療所 HIS系", Kind = ZoneKind.Ehr, Parent = "clinic", Ranges = ["10.11.0.0/24"] },
            new() { Id = "east-ehr", Name = "東分院 HIS系", Kind = ZoneKind.Ehr, Parent = "east", Ranges = ["10.12.0.0/24"] },
            new() { Id = "dc-ehr", Name = "DC 仮想基盤", Kind = ZoneKind.Ehr, Parent = "dc", Vlans = ["100", "101"], Ranges = ["10.100.0.0/16"] },
            new() { Id = "dc-mnt", Name = "DC 保守", Kind = ZoneKind.Dmz, Parent = "dc", Vlans = ["190"], Ranges = ["10.190.0.0/24"] },
        ],
        Devices = Devices().ToValueList(),
        Outside =
        [
            new() { Id = "o-wan", Name = "県域情報ハイウェイ（広域Ether）", Kind = OutsideKind.Partner },
            new() { Id = "o-net", Name = "インターネット", Kind = OutsideKind.Internet },
            new() { Id = "o-ins", Name = "オンライン資格確認等システム", Kind = OutsideKind.Insurance },
            new() { Id = "o-card", Name = "診療費決済会社", Kind = OutsideKind.Partner },
            new() { Id = "o-va", Name = "甲南医療ソフト 保守拠点", Kind = OutsideKind.Vendor, Vendor = "va" },
            new() { Id = "o-vb", Name = "備前データセンターサービス 運用室", Kind = OutsideKind.Vendor, Vendor = "vb" },
            new() { Id = "o-vd", Name = "中央給食サービス 献立センター", Kind = OutsideKind.Vendor, Vendor = "vd" },
        ],
        Links =
        [
            Line("w1", "o-wan", "FW-M1", LinkKind.Dedicated, "拠点間主回線", true), Line("w2", "o-wan", "FW-C1", LinkKind.Dedicated, "拠点間主回線", true),
            Line("w3", "o-wan", "FW-E1", LinkKind.Dedicated, "拠点間主回線", true), Line("w4", "o-wan", "FW-D1", LinkKind.Dedicated, "拠点間主回線", true),
            Line("b1", "o-net", "FW-M2", LinkKind.IpsecVpn, "拠点間予備回線", false), Line("b2", "o-net", "FW-D2", LinkKind.IpsecVpn, "拠点間予備回線", false),
            Line("m1", "o-va", "VPN-D1", LinkKind.SslVpn, "電子カルテ保守", true) with { RemoteMaintenance = true, SourceRestriction = Knowledge.No, MultiFactor = Knowledge.No, BoundaryAt = "to" },
            Line("m2", "o-vb", "VPN-D1", LinkKind.SslVpn, "仮想基盤保守", false) with { RemoteMaintenance = true, SourceRestriction = Knowledge.Yes, MultiFactor = Knowledge.Yes, BoundaryAt = "to" },
            Line("m3", "o-vd", "VPN-M1", LinkKind.IpsecVpn, "献立連携・保守", true) with { RemoteMaintenance = true, SourceRestriction = Knowledge.Unknown },
            Line("x1", "o-ins", "RT-M1", LinkKind.IpVpn, "資格確認", true) with { BoundaryAt = "middle" }, Line("x2", "o-card", "RT-M2", LinkKind.IpVpn, "カード決済", true),
            Line("i1", "FW-M1", "SW-M1", LinkKind.Lan, null, true), Line("i2", "FW-M2", "SW-M1", LinkKind.Lan, null, true), Line("i3", "SW-M1", "main-ehr", LinkKind.Lan, null, true),
            Line("i4", "SW-M1", "main-dept", LinkKind.Lan, null, true), Line("i5", "VPN-M1", "SV-M3", LinkKind.Lan, null, true), Line("i6", "RT-M1", "PC-Q1", LinkKind.Lan, null, true),
            Line("i7", "FW-C1", "clinic-ehr", LinkKind.Lan, null, true), Line("i8", "FW-E1", "east-ehr", LinkKind.Lan, null, true), Line("i9", "FW-D1", "SW-D1", LinkKind.Lan, null, true),
            Line("i10", "FW-D2", "VPN-D1", LinkKind.Lan, null, true), Line("i11", "FW-D2", "SW-D1", LinkKind.Lan, null, true), Line("i12", "SW-D1", "HV-1", LinkKind.Lan, null, true),
            Line("i13", "SW-D1", "HV-2", LinkKind.Lan, null, true), Line("i14", "SW-D1", "HV-3", LinkKind.Lan, null, true), Line("i15", "RT-M2", "SW-M1", LinkKind.Lan, null, true),
        ],
        Flows =
        [
            Flow("acc", "oqs", "資格情報", "HTTPS", true), Flow("oqs", "o-ins", "資格照会・薬剤情報", "IP-VPN", true), Flow("emr", "acc", "会計情報", "HL7", true), Flow("emr", "rdb", "診療情報の複製", "DB複製", true),
            Flow("emr", "lis", "検査依頼・結果", "HL7", true), Flow("meal", "o-vd", "献立", "RDP", true), Flow("emr", "meal", "食事オーダ", "ファイル", true), Flow("ad", "emr", "認証", "LDAP", true),
            Flow("card", "acc", "受付情報", "DB", true), Flow("acc", "o-card", "決済", "IP-VPN", false),
        ],
        Contacts = SampleHospital.Dossier.Contacts,
        People = SampleHospital.Dossier.People,
        Roles = SampleHospital.Dossier.Roles,
        Departments = SampleHospital.Dossier.Departments,
    };

    private static IEnumerable<Device> Devices()
    {
        foreach (var (id, kind, name, zone) in ((string, DeviceKind, string, string)[])
        [
            ("FW-M1", DeviceKind.Firewall, "本院Firewall#1", "main"), ("FW-M2", DeviceKind.Firewall, "本院Firewall#2", "main"), ("VPN-M1", DeviceKind.Vpn, "給食VPN装置", "main"),
            ("RT-M1", DeviceKind.Router, "資格確認ルータ", "main"), ("RT-M2", DeviceKind.Router, "決済ルータ", "main"), ("SW-M1", DeviceKind.Switch, "本院コアスイッチ", "main"),
            ("FW-C1", DeviceKind.Firewall, "診療所Firewall#1", "clinic"), ("FW-E1", DeviceKind.Firewall, "東分院Firewall#1", "east"), ("FW-D1", DeviceKind.Firewall, "DC Firewall#1", "dc"),
            ("FW-D2", DeviceKind.Firewall, "DC Firewall#2", "dc"), ("VPN-D1", DeviceKind.Vpn, "SSL-VPN装置", "dc-mnt"), ("SW-D1", DeviceKind.Switch, "DCスイッチ", "dc"),
            ("HV-1", DeviceKind.Server, "仮想ホスト#1", "dc-ehr"), ("HV-2", DeviceKind.Server, "仮想ホスト#2", "dc-ehr"), ("HV-3", DeviceKind.Server, "仮想ホスト#3", "dc-ehr"),
            ("VM-01", DeviceKind.VirtualServer, "電子カルテDB", "dc-ehr"), ("VM-02", DeviceKind.VirtualServer, "医事会計", "dc-ehr"), ("VM-03", DeviceKind.VirtualServer, "RDS", "dc-ehr"),
            ("VM-04", DeviceKind.VirtualServer, "認証サーバ2", "dc-ehr"), ("SV-D1", DeviceKind.Server, "認証サーバ1", "dc-ehr"), ("ST-D1", DeviceKind.Storage, "仮想用共有ストレージ", "dc-ehr"),
            ("SV-M1", DeviceKind.Server, "DWHサーバ", "main-ehr"), ("SV-M2", DeviceKind.Server, "プリンタサーバ", "main-ehr"), ("SV-M3", DeviceKind.Server, "給食サーバ", "main-dept"),
            ("SV-M4", DeviceKind.Server, "検査サーバ", "main-dept"), ("PC-Q1", DeviceKind.Pc, "資格確認端末", "main-oqs"), ("ST-M1", DeviceKind.Storage, "バックアップNAS", "main-ehr"),
        ])
        {
            yield return new() { Id = id, Kind = kind, Name = name, Zone = zone, Place = zone.StartsWith("dc", StringComparison.Ordinal) ? "データセンター" : "サーバ室" };
        }

        foreach (var device in LargeHospital.Many("PC", 1, 190, DeviceKind.Pc, "HIS端末", "main-ehr").Concat(LargeHospital.Many("PC", 501, 18, DeviceKind.Pc, "診療所端末", "clinic-ehr"))
            .Concat(LargeHospital.Many("PC", 601, 36, DeviceKind.Pc, "分院端末", "east-ehr")).Concat(LargeHospital.Many("MD", 1, 12, DeviceKind.MedicalDevice, "検査装置", "main-dept"))
            .Concat(LargeHospital.Many("PR", 1, 40, DeviceKind.Printer, "プリンタ", "main-ehr")))
        {
            yield return device;
        }
    }

    private static InformationSystem Made(string id, string name, string vendor, string zone, bool isVirtual, int priority) => new()
    {
        Id = id, Name = name, Vendor = vendor, Zone = zone, Virtual = isVirtual, RecoveryPriority = priority, Hosting = zone.StartsWith("dc", StringComparison.Ordinal) ? Hosting.DataCenter : Hosting.OnPremises,
    };

    private static Link Line(string id, string from, string to, LinkKind kind, string? name, bool alwaysOn) => new() { Id = id, From = from, To = to, Kind = kind, Name = name, AlwaysOn = alwaysOn };

    private static DataFlow Flow(string from, string to, string content, string protocol, bool alwaysOn) => new() { From = from, To = to, Content = content, Protocol = protocol, AlwaysOn = alwaysOn };
}
