namespace CyberDocs.Model;

/// <summary>What an outside party is.</summary>
public enum OutsideKind
{
    /// <summary>A vendor's maintenance site.</summary>
    Vendor,

    /// <summary>A carrier.</summary>
    Carrier,

    /// <summary>A cloud service.</summary>
    Cloud,

    /// <summary>A data centre.</summary>
    DataCenter,

    /// <summary>Insurance review bodies and the national eligibility system.</summary>
    Insurance,

    /// <summary>A partner institution or contractor.</summary>
    Partner,

    /// <summary>A payment company.</summary>
    Payment,

    /// <summary>The internet at large.</summary>
    Internet,

    /// <summary>Anything else.</summary>
    Other,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="OutsideKind"/>.</summary>
    public static TermTable<OutsideKind> OutsideKinds { get; } = new(
        new(OutsideKind.Vendor, "vendor", "保守事業者", "事業者", "ベンダー"),
        new(OutsideKind.Carrier, "carrier", "通信事業者", "回線事業者"),
        new(OutsideKind.Cloud, "cloud", "クラウドサービス", "クラウド"),
        new(OutsideKind.DataCenter, "data_center", "データセンター"),
        new(OutsideKind.Insurance, "insurance", "審査支払機関等", "支払基金", "オンライン資格確認等システム"),
        new(OutsideKind.Partner, "partner", "連携先", "連携医療機関", "検査センター", "委託業者"),
        new(OutsideKind.Payment, "payment", "決済事業者", "カード会社"),
        new(OutsideKind.Internet, "internet", "インターネット"),
        new(OutsideKind.Other, "other", "その他"));
}
