namespace CyberDocs.Model;

/// <summary>What a network zone is for.</summary>
public enum ZoneKind
{
    /// <summary>Electronic health record and other core systems.</summary>
    Ehr,

    /// <summary>Departmental systems such as PACS.</summary>
    Department,

    /// <summary>Medical devices.</summary>
    MedicalDevice,

    /// <summary>Office network with access to the internet.</summary>
    Internet,

    /// <summary>Guest wireless LAN.</summary>
    Guest,

    /// <summary>Perimeter and maintenance.</summary>
    Dmz,

    /// <summary>Online eligibility verification.</summary>
    Qualification,

    /// <summary>Management, monitoring and backup.</summary>
    Management,

    /// <summary>A data centre.</summary>
    DataCenter,

    /// <summary>A site or building that holds zones.</summary>
    Site,

    /// <summary>Anything else.</summary>
    Other,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="ZoneKind"/>.</summary>
    public static TermTable<ZoneKind> ZoneKinds { get; } = new(
        new(ZoneKind.Ehr, "ehr", "基幹系", "電子カルテ系", "HIS系", "HIS"),
        new(ZoneKind.Department, "department", "部門系", "部門システム系", "PACS系"),
        new(ZoneKind.MedicalDevice, "medical_device", "医療機器系", "医療機器"),
        new(ZoneKind.Internet, "internet", "インターネット系", "情報系", "事務系"),
        new(ZoneKind.Guest, "guest", "来客用", "ゲスト", "ゲストWi-Fi"),
        new(ZoneKind.Dmz, "dmz", "DMZ・保守", "DMZ", "保守", "保守系"),
        new(ZoneKind.Qualification, "qualification", "オンライン資格確認", "オン資"),
        new(ZoneKind.Management, "management", "管理系", "運用管理", "管理"),
        new(ZoneKind.DataCenter, "data_center", "データセンター", "DC"),
        new(ZoneKind.Site, "site", "拠点", "施設", "分院"),
        new(ZoneKind.Other, "other", "その他"));
}
