namespace CyberDocs.Model;

/// <summary>What a ledger row is, as far as diagrams and forms need to know.</summary>
public enum DeviceKind
{
    /// <summary>A physical server.</summary>
    Server,

    /// <summary>A virtual server.</summary>
    VirtualServer,

    /// <summary>A terminal or personal computer.</summary>
    Pc,

    /// <summary>A tablet, telephone or other portable terminal.</summary>
    Tablet,

    /// <summary>A router.</summary>
    Router,

    /// <summary>A firewall or UTM.</summary>
    Firewall,

    /// <summary>A VPN device.</summary>
    Vpn,

    /// <summary>A switch or hub.</summary>
    Switch,

    /// <summary>A wireless LAN access point.</summary>
    AccessPoint,

    /// <summary>A line terminating unit.</summary>
    Onu,

    /// <summary>Other network equipment.</summary>
    OtherNetwork,

    /// <summary>Storage on the network.</summary>
    Storage,

    /// <summary>A printer or copier.</summary>
    Printer,

    /// <summary>A medical device on the network.</summary>
    MedicalDevice,

    /// <summary>A portable medium.</summary>
    Media,

    /// <summary>Anything else.</summary>
    Other,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="DeviceKind"/>.</summary>
    public static TermTable<DeviceKind> DeviceKinds { get; } = new(
        new(DeviceKind.Server, "server", "サーバ", "サーバー", "物理サーバ", "物理サーバー"),
        new(DeviceKind.VirtualServer, "virtual_server", "仮想サーバ", "仮想サーバー", "仮想"),
        new(DeviceKind.Pc, "pc", "端末PC", "PC", "端末", "パソコン", "クライアント", "クライアントPC", "ノートPC", "デスクトップPC"),
        new(DeviceKind.Tablet, "tablet", "タブレット", "携帯端末", "スマートフォン", "モバイル端末"),
        new(DeviceKind.Router, "router", "ルータ", "ルーター"),
        new(DeviceKind.Firewall, "firewall", "ファイアウォール", "FW", "UTM", "ファイアーウォール"),
        new(DeviceKind.Vpn, "vpn", "VPN装置", "VPN", "VPN機器", "VPNルータ", "VPNルーター"),
        new(DeviceKind.Switch, "switch", "スイッチ", "L2スイッチ", "L3スイッチ", "スイッチングハブ", "ハブ", "HUB"),
        new(DeviceKind.AccessPoint, "access_point", "無線AP", "AP", "無線LANアクセスポイント", "無線LAN", "アクセスポイント"),
        new(DeviceKind.Onu, "onu", "ONU", "回線終端装置", "モデム"),
        new(DeviceKind.OtherNetwork, "other_network", "ネットワーク機器", "NW機器"),
        new(DeviceKind.Storage, "storage", "NAS", "ストレージ", "共有ストレージ", "バックアップ装置"),
        new(DeviceKind.Printer, "printer", "プリンタ", "プリンター", "複合機"),
        new(DeviceKind.MedicalDevice, "medical_device", "医療機器", "モダリティ", "検査機器", "分析装置"),
        new(DeviceKind.Media, "media", "可搬媒体", "USBメモリ", "外付けHDD", "外部記憶媒体"),
        new(DeviceKind.Other, "other", "その他", "IoT機器", "カメラ", "電話"));
}
