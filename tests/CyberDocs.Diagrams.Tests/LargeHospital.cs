using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Tests;

/// <summary>A made-up university hospital of 1,200 beds: 6,000 devices in nested zones, 60 systems, 40 vendors.</summary>
internal static class LargeHospital
{
    private static readonly string[] Fields =
    [
        "電子カルテ", "医事会計", "画像管理", "放射線情報", "検体検査", "生理検査", "病理", "内視鏡", "輸血", "細菌検査", "薬剤", "注射監査", "手術部門", "麻酔記録", "集中治療", "周産期", "透析", "放射線治療", "栄養管理", "看護支援",
        "リハビリ", "眼科", "歯科", "耳鼻科", "皮膚科画像", "救急", "健診", "治験管理", "研究データ基盤", "感染管理", "物流", "勤怠", "人事給与", "財務会計", "文書管理", "紹介状", "地域連携", "オンライン資格確認", "電子処方箋", "再来受付",
        "自動精算", "診察待ち表示", "ナースコール連携", "生体情報監視", "見守り", "遠隔読影", "遠隔診療", "臨床研究支援", "図書", "教育動画", "認証基盤", "資産管理", "ログ管理", "バックアップ", "仮想基盤", "監視", "メール", "グループウェア", "ファイル共有", "電話交換",
    ];

    private static readonly (string Id, string Name, ZoneKind Kind, int Size)[] Areas =
    [
        ("his", "HIS基幹", ZoneKind.Ehr, 2600), ("dept", "部門システム", ZoneKind.Department, 900), ("med", "医療機器", ZoneKind.MedicalDevice, 800), ("lab", "研究・教育", ZoneKind.Other, 500),
        ("office", "事務・情報系", ZoneKind.Internet, 900), ("mgmt", "運用管理", ZoneKind.Other, 60), ("oqs", "資格確認", ZoneKind.Qualification, 20), ("guest", "来客・設備", ZoneKind.Guest, 150), ("dmz", "外部公開・保守", ZoneKind.Dmz, 14),
    ];

    public static Dossier Dossier { get; } = Create();

    private static Dossier Create()
    {
        var systems = Fields.Select((field, i) => new InformationSystem
        {
            Id = Id("s", i), Name = field + "システム", Vendor = Id("v", i % 40), Zone = Areas[SystemArea(i)].Id, RecoveryPriority = (i / 10) + 1, Virtual = i % 3 != 0,
            Hosting = i is 55 or 56 or 57 ? Hosting.Cloud : Hosting.OnPremises,
        }).ToList();
        List<OutsideParty> outside =
        [
            new() { Id = "o-net", Name = "インターネット（学術情報網）", Kind = OutsideKind.Internet }, new() { Id = "o-ins", Name = "オンライン資格確認等システム", Kind = OutsideKind.Insurance },
            new() { Id = "o-region", Name = "地域医療連携ネットワーク", Kind = OutsideKind.Partner }, new() { Id = "o-cloud", Name = "クラウド（メール・グループウェア）", Kind = OutsideKind.Cloud },
            .. Enumerable.Range(0, 14).Select(i => new OutsideParty { Id = Id("o", i), Name = Fields[i] + "保守センター", Kind = OutsideKind.Vendor, Vendor = Id("v", i) }),
        ];
        return new()
        {
            Institution = new() { Name = "国立大学法人 瀬戸内大学 医学部附属病院", Beds = 1200 },
            Vendors = Enumerable.Range(0, 40).Select(i => new Vendor { Id = Id("v", i), Name = Fields[i] + "ソリューションズ" }).ToValueList(),
            Systems = systems.ToValueList(),
            Zones = Zones().ToValueList(),
            Devices = Devices().ToValueList(),
            Outside = outside.ToValueList(),
            Links = Links().ToValueList(),
            Flows = Flows().ToValueList(),
            Contacts = SampleHospital.Dossier.Contacts,
            People = SampleHospital.Dossier.People,
            Roles = SampleHospital.Dossier.Roles,
            Departments = SampleHospital.Dossier.Departments,
        };
    }

    private static int SystemArea(int system) => system < 2 ? 0 : system < 30 ? 1 : system < 38 ? 4 : system < 50 ? 1 : 5;

    private static string Id(string prefix, int number) => prefix + (number + 1).ToString("00", CultureInfo.InvariantCulture);

    private static IEnumerable<Zone> Zones()
    {
        for (var i = 0; i < Areas.Length; i++)
        {
            var (id, name, kind, _) = Areas[i];
            yield return new() { Id = id, Name = name, Kind = kind, Vlans = [((i + 1) * 100).ToString(CultureInfo.InvariantCulture)], Ranges = [string.Create(CultureInfo.InvariantCulture, $"10.{(i + 1) * 10}.0.0/14")] };
        }

        foreach (var (id, parent, name) in ((string, string, string)[])
            [("his-ward", "his", "病棟"), ("his-out", "his", "外来・中央診療"), ("his-sv", "his", "HISサーバ"), ("dept-img", "dept", "画像部門"), ("dept-lab", "dept", "検査部門"), ("dept-or", "dept", "手術・集中治療"), ("med-ward", "med", "病棟系機器"), ("med-img", "med", "画像系機器")])
        {
            yield return new() { Id = id, Name = name, Parent = parent, Kind = ZoneKind.Other };
        }
    }

    private static IEnumerable<Device> Devices()
    {
        for (var i = 1; i <= 2; i++)
        {
            yield return One(Id("FW", i), DeviceKind.Firewall, $"境界FW{i}系", null);
            yield return One(Id("CR", i), DeviceKind.Switch, $"コアスイッチ{i}系", null);
        }

        yield return One("VPN01", DeviceKind.Vpn, "リモート保守集約VPN", "dmz");
        yield return One("VPN02", DeviceKind.Vpn, "研究系VPN", "dmz");
        yield return One("RT01", DeviceKind.Router, "資格確認ルータ", "oqs");
        yield return One("JP01", DeviceKind.Server, "保守踏み台サーバ", "dmz");
        for (var i = 0; i < Fields.Length; i++)
        {
            var zone = SystemArea(i) switch { 0 => "his-sv", 1 => ((string[])["dept-img", "dept-lab", "dept-or"])[i % 3], 4 => "office", _ => "mgmt" };
            yield return One(Id("SV", i), i % 3 == 0 ? DeviceKind.Server : DeviceKind.VirtualServer, Fields[i] + "サーバ", zone);
        }

        foreach (var device in Many("PCW", 1, 1900, DeviceKind.Pc, "病棟端末", "his-ward").Concat(Many("PCO", 1, 700, DeviceKind.Pc, "外来端末", "his-out")).Concat(Many("APW", 1, 320, DeviceKind.AccessPoint, "病棟AP", "his-ward"))
            .Concat(Many("SWF", 1, 180, DeviceKind.Switch, "フロアスイッチ", "his-ward")).Concat(Many("PRN", 1, 400, DeviceKind.Printer, "プリンタ", "his-out")).Concat(Many("PCI", 1, 160, DeviceKind.Pc, "読影端末", "dept-img"))
            .Concat(Many("PCL", 1, 140, DeviceKind.Pc, "検査端末", "dept-lab")).Concat(Many("PCS", 1, 120, DeviceKind.Pc, "手術室端末", "dept-or")).Concat(Many("MDW", 1, 480, DeviceKind.MedicalDevice, "ベッドサイドモニタ", "med-ward"))
            .Concat(Many("MDI", 1, 60, DeviceKind.MedicalDevice, "モダリティ", "med-img")).Concat(Many("MDP", 1, 240, DeviceKind.MedicalDevice, "輸液ポンプ", "med-ward")).Concat(Many("PCR", 1, 420, DeviceKind.Pc, "研究端末", "lab"))
            .Concat(Many("PCA", 1, 620, DeviceKind.Pc, "事務端末", "office")).Concat(Many("TBT", 1, 160, DeviceKind.Tablet, "タブレット", "office")).Concat(Many("PCQ", 1, 12, DeviceKind.Pc, "資格確認端末", "oqs")).Concat(Many("APG", 1, 80, DeviceKind.AccessPoint, "来客AP", "guest")))
        {
            yield return device;
        }
    }

    private static IEnumerable<Link> Links()
    {
        yield return Wire("w1", "o-net", "FW02", LinkKind.Internet, "学術情報網 10G", true);
        yield return Wire("w2", "o-net", "FW03", LinkKind.Internet, "予備回線", true);
        yield return Wire("w3", "o-ins", "RT01", LinkKind.IpVpn, "資格確認", true);
        yield return Wire("w4", "o-region", "FW03", LinkKind.IpsecVpn, "地域連携", true);
        yield return Wire("w5", "o-cloud", "FW02", LinkKind.Internet, null, true);
        for (var i = 0; i < 14; i++)
        {
            yield return Wire(Id("m", i), Id("o", i), i % 5 == 4 ? "VPN02" : "VPN01", i % 2 == 0 ? LinkKind.IpsecVpn : LinkKind.SslVpn, Fields[i] + "保守", false) with { RemoteMaintenance = true, SourceRestriction = Knowledge.Yes, MultiFactor = i % 3 == 0 ? Knowledge.Unknown : Knowledge.Yes, BoundaryAt = "to" };
        }

        var number = 0;
        foreach (var (from, to) in ((string, string)[])
            [("FW02", "CR02"), ("FW03", "CR03"), ("CR02", "CR03"), ("VPN01", "JP01"), ("JP01", "FW02"), ("VPN02", "FW03"), ("CR02", "his"), ("CR03", "his"), ("CR02", "dept"), ("CR03", "med"), ("CR02", "office"), ("CR03", "lab"), ("CR02", "mgmt"), ("CR03", "guest"), ("RT01", "CR03")])
        {
            yield return Wire("i" + (++number).ToString(CultureInfo.InvariantCulture), from, to, LinkKind.Lan, null, true);
        }
    }

    private static IEnumerable<DataFlow> Flows()
    {
        for (var i = 1; i < 50; i++)
        {
            yield return new() { From = i % 4 == 0 && i > 8 ? Id("s", i - 5) : "s01", To = Id("s", i), Content = Fields[i] + "連携", Protocol = i % 2 == 0 ? "HL7 v2" : "DICOM", AlwaysOn = i % 7 != 0, BothWays = i % 3 == 0 };
        }

        yield return new() { From = "s38", To = "o-ins", Content = "資格照会", Protocol = "HTTPS", AlwaysOn = true };
        yield return new() { From = "s37", To = "o-region", Content = "紹介・逆紹介", Protocol = "SS-MIX2", AlwaysOn = true };
    }

    /// <summary>Like devices with numbered ledger ids.</summary>
    public static IEnumerable<Device> Many(string prefix, int first, int count, DeviceKind kind, string name, string zone) => Enumerable.Range(first, count)
        .Select(n => One(prefix + "-" + n.ToString("0000", CultureInfo.InvariantCulture), kind, name, zone));

    private static Device One(string id, DeviceKind kind, string name, string? zone) => new() { Id = id, Kind = kind, Name = name, Zone = zone, Place = "中央診療棟" };

    private static Link Wire(string id, string from, string to, LinkKind kind, string? name, bool alwaysOn) => new() { Id = id, From = from, To = to, Kind = kind, Name = name, AlwaysOn = alwaysOn };
}
