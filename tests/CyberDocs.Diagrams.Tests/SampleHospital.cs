using System.Globalization;
using CyberDocs.Collections;
using CyberDocs.Model;

namespace CyberDocs.Diagrams.Tests;

/// <summary>A made-up hospital: about 300 devices, 7 zones, 8 systems, 6 vendors, 4 remote-maintenance links.</summary>
internal static class SampleHospital
{
    public static Dossier Dossier { get; } = Create();

    private static Dossier Create() => new()
    {
        Institution = new() { Name = "瀬戸みなと病院", Beds = 220, Prefecture = "岡山県", Phone = "086-000-1000" },
        People =
        [
            new() { Id = "p1", Name = "備前 一郎", Title = "病院長", Phone = "内線 1001", NightPhone = "090-0000-1001" },
            new() { Id = "p2", Name = "倉敷 恵子", Title = "副院長", Phone = "内線 1002", NightPhone = "090-0000-1002" },
            new() { Id = "p3", Name = "津山 大輔", Title = "医療情報部長", Phone = "内線 2100", NightPhone = "090-0000-2100" },
            new() { Id = "p4", Name = "玉野 さくら", Title = "システム管理室長", Phone = "内線 2110", NightPhone = "090-0000-2110" },
            new() { Id = "p5", Name = "笠岡 翔", Title = "システム管理室主任", Phone = "内線 2111", NightPhone = "090-0000-2111" },
            new() { Id = "p6", Name = "高梁 誠", Title = "事務部長", Phone = "内線 3001", NightPhone = "090-0000-3001" },
            new() { Id = "p7", Name = "新見 由美", Title = "看護部長", Phone = "内線 4001", NightPhone = "090-0000-4001" },
        ],
        Roles =
        [
            new() { Id = "head", Kind = RoleKind.Head, Person = "p1", Deputies = ["p2"] },
            new() { Id = "safety", Kind = RoleKind.SafetyManager, Person = "p3", Deputies = ["p4"] },
            new() { Id = "operator", Kind = RoleKind.SystemOperator, Person = "p4", Deputies = ["p5"] },
            new() { Id = "office", Kind = RoleKind.Office, Person = "p6" },
        ],
        Departments = [new() { Id = "ns", Name = "看護部", Person = "p7", Phone = "内線 4000" }],
        Vendors =
        [
            Vendor("v1", "瀬戸内メディカルシステム株式会社", "電子カルテ・医事会計", "24時間365日"),
            Vendor("v2", "備中画像ソリューション株式会社", "PACS・放射線", "平日 9:00〜17:30"),
            Vendor("v3", "吉備ネットワーク株式会社", "院内ネットワーク", "24時間365日"),
            Vendor("v4", "美作検査機器株式会社", "検体検査システム", "平日 9:00〜17:00"),
            Vendor("v5", "晴れの国クラウド株式会社", "給与・勤怠クラウド", "平日 9:00〜18:00"),
            Vendor("v6", "後楽セキュリティ株式会社", "監視・フォレンジック", "24時間365日"),
        ],
        Systems =
        [
            System("ehr", "電子カルテ・オーダリング", "v1", "z-ehr", true, 1),
            System("billing", "医事会計システム", "v1", "z-ehr", true, 2),
            System("pacs", "医用画像管理（PACS）", "v2", "z-dept", false, 3),
            System("ris", "放射線情報（RIS）", "v2", "z-dept", true, 4),
            System("lis", "検体検査システム（LIS）", "v4", "z-dept", false, 3),
            System("nurse", "看護支援システム", "v1", "z-ehr", true, 4),
            System("oqs", "オンライン資格確認", "v1", "z-oqs", false, 5),
            System("hr", "給与・勤怠クラウド", "v5", "z-net", false, 6) with { Hosting = Hosting.Cloud },
        ],
        Zones =
        [
            new() { Id = "z-ehr", Name = "基幹系（電子カルテ）", Kind = ZoneKind.Ehr, Vlans = ["10", "11"], Ranges = ["10.10.0.0/16"] },
            new() { Id = "z-dept", Name = "部門系", Kind = ZoneKind.Department, Vlans = ["20"], Ranges = ["10.20.0.0/16"] },
            new() { Id = "z-med", Name = "医療機器", Kind = ZoneKind.MedicalDevice, Vlans = ["30"], Ranges = ["10.30.0.0/20"] },
            new() { Id = "z-net", Name = "インターネット系（事務）", Kind = ZoneKind.Internet, Vlans = ["100"], Ranges = ["192.168.100.0/22"] },
            new() { Id = "z-guest", Name = "来客用Wi-Fi", Kind = ZoneKind.Guest, Vlans = ["200"], Ranges = ["172.16.0.0/22"], Wireless = true },
            new() { Id = "z-dmz", Name = "DMZ・保守", Kind = ZoneKind.Dmz, Vlans = ["5"], Ranges = ["10.5.0.0/24"] },
            new() { Id = "z-oqs", Name = "オンライン資格確認", Kind = ZoneKind.Qualification, Vlans = ["50"], Ranges = ["10.50.0.0/24"] },
        ],
        Devices = Devices().ToValueList(),
        Outside =
        [
            new() { Id = "o-net", Name = "インターネット", Kind = OutsideKind.Internet },
            new() { Id = "o-v1", Name = "瀬戸内メディカルシステム 保守センター", Kind = OutsideKind.Vendor, Vendor = "v1" },
            new() { Id = "o-v2", Name = "備中画像ソリューション 保守拠点", Kind = OutsideKind.Vendor, Vendor = "v2" },
            new() { Id = "o-v4", Name = "美作検査機器 サポート", Kind = OutsideKind.Vendor, Vendor = "v4" },
            new() { Id = "o-v6", Name = "後楽セキュリティ 監視センター", Kind = OutsideKind.Vendor, Vendor = "v6" },
            new() { Id = "o-ins", Name = "オンライン資格確認等システム", Kind = OutsideKind.Insurance },
            new() { Id = "o-hr", Name = "給与・勤怠クラウド", Kind = OutsideKind.Cloud, Vendor = "v5" },
            new() { Id = "o-read", Name = "県内遠隔読影センター", Kind = OutsideKind.Partner },
        ],
        Links =
        [
            Line("l1", "o-net", "FW-01", LinkKind.Internet, "光回線A", true) with { Carrier = "山陽光ネット", Boundary = "ONUの院内側", BoundaryAt = "to" },
            Line("l2", "o-v1", "VPN-01", LinkKind.IpsecVpn, "電子カルテ保守回線", false) with { RemoteMaintenance = true, Protocol = "IKEv2", Boundary = "VPN装置のWAN側", BoundaryAt = "to", SourceRestriction = Knowledge.Yes, MultiFactor = Knowledge.Yes },
            Line("l3", "o-v2", "VPN-02", LinkKind.IpVpn, "PACS保守回線", true) with { RemoteMaintenance = true, Carrier = "中国閉域網" },
            Line("l4", "o-v4", "VPN-01", LinkKind.SslVpn, "検査保守", false) with { RemoteMaintenance = true, MultiFactor = Knowledge.Yes },
            Line("l5", "o-v6", "FW-01", LinkKind.IpsecVpn, "監視", true) with { RemoteMaintenance = true },
            Line("l6", "o-ins", "RT-01", LinkKind.IpVpn, "オンライン資格確認", true) with { Carrier = "フレッツ光", Boundary = "ONU", BoundaryAt = "middle" },
            Line("l7", "o-hr", "FW-01", LinkKind.Internet, null, true),
            Line("l8", "o-read", "VPN-02", LinkKind.Dedicated, "遠隔読影", true),
            Line("i1", "FW-01", "SW-01", LinkKind.Lan, null, true),
            Line("i2", "VPN-01", "FW-02", LinkKind.Lan, null, true),
            Line("i3", "FW-02", "SW-01", LinkKind.Lan, null, true),
            Line("i4", "VPN-02", "SW-11", LinkKind.Lan, null, true),
            Line("i5", "RT-01", "SW-31", LinkKind.Lan, null, true),
            Line("i6", "SW-01", "SW-02", LinkKind.Lan, "10G×2", true),
            Line("i7", "SW-01", "z-ehr", LinkKind.Lan, null, true),
            Line("i8", "SW-01", "SW-11", LinkKind.Lan, null, true),
            Line("i9", "SW-02", "z-med", LinkKind.Lan, null, true),
            Line("i10", "FW-01", "SW-21", LinkKind.Lan, null, true),
            Line("i11", "SW-21", "AP-G1", LinkKind.Lan, null, true),
            Line("i12", "SW-31", "FW-02", LinkKind.Lan, null, true),
            Line("i13", "SW-11", "SV-05", LinkKind.Lan, null, true),
            Line("i14", "SW-01", "SV-01", LinkKind.Lan, null, true),
        ],
        Flows =
        [
            new() { From = "ehr", To = "billing", Content = "患者基本・診療行為", Protocol = "独自（TCP）", BothWays = true, AlwaysOn = true },
            new() { From = "ehr", To = "lis", Content = "検体検査オーダ・結果", Protocol = "HL7 v2.5", BothWays = true, AlwaysOn = true },
            new() { From = "ehr", To = "ris", Content = "放射線オーダ", Protocol = "HL7 v2.5", AlwaysOn = true },
            new() { From = "ris", To = "pacs", Content = "MWM・検査情報", Protocol = "DICOM", BothWays = true, AlwaysOn = true },
            new() { From = "pacs", To = "ehr", Content = "画像参照", Protocol = "HTTPS", AlwaysOn = true },
            new() { From = "nurse", To = "ehr", Content = "看護記録・バイタル", Protocol = "DB連携", BothWays = true, AlwaysOn = true },
            new() { From = "oqs", To = "billing", Content = "資格情報", Protocol = "ファイル連携", AlwaysOn = true },
            new() { From = "oqs", To = "o-ins", Content = "資格確認", Protocol = "TLS 1.2", BothWays = true, AlwaysOn = true },
            new() { From = "billing", To = "o-ins", Content = "レセプト請求", Protocol = "HTTPS", AlwaysOn = false },
            new() { From = "pacs", To = "o-read", Content = "読影依頼画像・レポート", Protocol = "DICOM/TLS", BothWays = true, AlwaysOn = true },
            new() { From = "hr", To = "o-hr", Content = "勤怠データ", Protocol = "HTTPS", BothWays = true, AlwaysOn = false },
            new() { From = "o-v1", To = "ehr", Content = "リモート保守", Protocol = "RDP（VPN内）", AlwaysOn = false },
        ],
        Contacts = new()
        {
            RevisedOn = new DateOnly(2024, 9, 2),
            Keeper = "システム管理室",
            Note = "夜間・休日は当直事務（内線 1999）を経由してもよい。院外への連絡は安全管理責任者の指示による。電話がつながらないときは代理者へ順に連絡する。",
            Inside =
            [
                new() { Id = "s1", Title = "発見者（各部門の職員）", WithinMinutes = 5, Notifies = ["s2", "s3"], Action = "LANケーブルを抜く。電源は切らない。" },
                new() { Id = "s2", Title = "所属長・当直責任者", Department = "ns", WithinMinutes = 10, Notifies = ["s3"] },
                new() { Id = "s3", Title = "システム管理室", Role = "operator", WithinMinutes = 15, Notifies = ["s4", "s5"], Action = "事象の切り分け、ログの保全、事業者への連絡" },
                new() { Id = "s4", Title = "医療情報システム安全管理責任者", Role = "safety", WithinMinutes = 30, Notifies = ["s6", "s7"], Action = "ネットワーク遮断の判断" },
                new() { Id = "s5", Title = "院内CSIRT", Person = "p5", Notifies = ["s4"] },
                new() { Id = "s6", Title = "病院長（最高責任者）", Role = "head", Action = "BCP発動、公表の判断" },
                new() { Id = "s7", Title = "事務部（広報・渉外）", Role = "office" },
            ],
            Outside =
            [
                new() { Id = "b1", Name = "瀬戸内メディカルシステム", Kind = ContactKind.Vendor, Vendor = "v1", Deadline = "直ちに", NotifiedBy = "s3" },
                new() { Id = "b2", Name = "吉備ネットワーク", Kind = ContactKind.Vendor, Vendor = "v3", Deadline = "直ちに", NotifiedBy = "s3" },
                new() { Id = "b3", Name = "後楽セキュリティ", Kind = ContactKind.SecurityVendor, Vendor = "v6", Deadline = "直ちに", NotifiedBy = "s3" },
                new() { Id = "b4", Name = "みなと海上保険", Kind = ContactKind.Insurer, Phone = "0120-000-001", NotifiedBy = "s7", Purpose = "保険金請求・費用支援" },
                new() { Id = "b5", Name = "厚生労働省", Kind = ContactKind.Mhlw, Desk = "医政局 医療情報担当参事官室", Phone = "03-0000-0001", Deadline = "速やかに", NotifiedBy = "s4", ConfirmedOn = new DateOnly(2024, 9, 2) },
                new() { Id = "b6", Name = "岡山県 医療推進課", Kind = ContactKind.Prefecture, Phone = "086-000-0002", NightPhone = "086-000-0003", Deadline = "速やかに", NotifiedBy = "s4" },
                new() { Id = "b7", Name = "みなと保健所", Kind = ContactKind.HealthCenter, Phone = "086-000-0004", Deadline = "速やかに", NotifiedBy = "s7" },
                new() { Id = "b8", Name = "個人情報保護委員会", Kind = ContactKind.PrivacyCommission, Url = "ウェブフォーム", Deadline = "速報 3〜5日、確報 30日（不正目的 60日）", NotifiedBy = "s7" },
                new() { Id = "b9", Name = "岡山県警察本部 サイバー窓口", Kind = ContactKind.Police, Phone = "086-000-0005", NightPhone = "086-000-0110", Deadline = "できるだけ早く", NotifiedBy = "s4" },
                new() { Id = "b10", Name = "IPA 企業組織向け窓口", Kind = ContactKind.Ipa, Email = "soudan@example.jp", NotifiedBy = "s5", Purpose = "技術的助言" },
                new() { Id = "b11", Name = "JPCERT/CC", Kind = ContactKind.Jpcert, Url = "https://example.jp/form", NotifiedBy = "s5", Purpose = "対応支援の依頼" },
                new() { Id = "b12", Name = "MIST 初動対応支援", Kind = ContactKind.Mist, Phone = "0120-000-002", NotifiedBy = "s4" },
            ],
        },
    };

    private static Vendor Vendor(string id, string name, string business, string hours) => new()
    {
        Id = id, Name = name, Business = business, Contract = Knowledge.Yes,
        Contacts = [new() { Name = "サポート窓口", Phone = $"0120-000-{id[1]}00", NightPhone = hours.StartsWith("24", StringComparison.Ordinal) ? $"0120-000-{id[1]}99" : null, Hours = hours }],
    };

    private static InformationSystem System(string id, string name, string vendor, string zone, bool isVirtual, int priority) => new()
    {
        Id = id, Name = name, Vendor = vendor, Zone = zone, Virtual = isVirtual, RecoveryPriority = priority, HoldsPatientData = id != "hr",
    };

    private static Link Line(string id, string from, string to, LinkKind kind, string? name, bool alwaysOn) => new()
    {
        Id = id, From = from, To = to, Kind = kind, Name = name, AlwaysOn = alwaysOn,
    };

    private static IEnumerable<Device> Devices()
    {
        yield return Device("FW-01", DeviceKind.Firewall, "インターネットFW", "z-dmz", "サーバ室");
        yield return Device("FW-02", DeviceKind.Firewall, "内部FW", "z-dmz", "サーバ室");
        yield return Device("VPN-01", DeviceKind.Vpn, "保守用VPN装置", "z-dmz", "サーバ室");
        yield return Device("VPN-02", DeviceKind.Vpn, "画像系VPNルータ", "z-dept", "放射線科機械室");
        yield return Device("RT-01", DeviceKind.Router, "資格確認ルータ", "z-oqs", "医事課");
        yield return Device("PX-01", DeviceKind.Server, "プロキシ／踏み台サーバ", "z-dmz", "サーバ室");
        yield return Device("SW-01", DeviceKind.Switch, "コアスイッチ1", null, "サーバ室");
        yield return Device("SW-02", DeviceKind.Switch, "コアスイッチ2", null, "サーバ室");
        yield return Device("SW-11", DeviceKind.Switch, "画像系スイッチ", "z-dept", "放射線科機械室");
        yield return Device("SW-21", DeviceKind.Switch, "インターネット系スイッチ", "z-net", "サーバ室");
        yield return Device("SW-31", DeviceKind.Switch, "資格確認HUB", "z-oqs", "医事課");
        yield return Device("SV-01", DeviceKind.VirtualServer, "電子カルテDB", "z-ehr", "サーバ室");
        yield return Device("SV-02", DeviceKind.VirtualServer, "電子カルテAP", "z-ehr", "サーバ室");
        yield return Device("SV-03", DeviceKind.VirtualServer, "医事会計", "z-ehr", "サーバ室");
        yield return Device("SV-04", DeviceKind.Server, "仮想ホスト1", "z-ehr", "サーバ室");
        yield return Device("SV-05", DeviceKind.Server, "PACSサーバ", "z-dept", "放射線科機械室");
        yield return Device("SV-06", DeviceKind.VirtualServer, "RISサーバ", "z-dept", "サーバ室");
        yield return Device("SV-07", DeviceKind.Server, "LISサーバ", "z-dept", "検査室");
        yield return Device("ST-01", DeviceKind.Storage, "バックアップNAS", "z-ehr", "サーバ室");
        yield return Device("ST-02", DeviceKind.Storage, "画像ストレージ", "z-dept", "放射線科機械室");
        yield return Device("AP-G1", DeviceKind.AccessPoint, "来客用AP", "z-guest", "外来");
        yield return Device("OQ-01", DeviceKind.Pc, "資格確認端末", "z-oqs", "医事課");
        foreach (var device in Many("PC", 1, 120, DeviceKind.Pc, "病棟端末", "z-ehr").Concat(Many("PC", 121, 60, DeviceKind.Pc, "外来端末", "z-ehr"))
            .Concat(Many("PC", 201, 12, DeviceKind.Pc, "読影端末", "z-dept")).Concat(Many("PC", 301, 28, DeviceKind.Pc, "事務端末", "z-net"))
            .Concat(Many("AP", 1, 24, DeviceKind.AccessPoint, "病棟AP", "z-ehr")).Concat(Many("PR", 1, 16, DeviceKind.Printer, "プリンタ", "z-ehr"))
            .Concat(Many("SW", 101, 10, DeviceKind.Switch, "フロアスイッチ", "z-ehr")).Concat(Many("MD", 1, 6, DeviceKind.MedicalDevice, "CT・MR・一般撮影", "z-med"))
            .Concat(Many("MD", 11, 14, DeviceKind.MedicalDevice, "検体分析装置", "z-med")).Concat(Many("TB", 1, 10, DeviceKind.Tablet, "タブレット", "z-net")))
        {
            yield return device;
        }
    }

    private static Device Device(string id, DeviceKind kind, string name, string? zone, string place) => new()
    {
        Id = id, Kind = kind, Name = name, Zone = zone, Place = place, Maker = "架空電機", Model = "X-100",
        StocktakenOn = new DateOnly(2024, 9, 1),
    };

    private static IEnumerable<Device> Many(string prefix, int first, int count, DeviceKind kind, string name, string zone) =>
        Enumerable.Range(first, count).Select(n =>
            Device(prefix + "-" + n.ToString("000", CultureInfo.InvariantCulture), kind, name, zone, "各階"));
}
