namespace CyberDocs.Model;

/// <summary>An outside body that is told about an incident.</summary>
public enum ContactKind
{
    /// <summary>A system or service vendor.</summary>
    Vendor,

    /// <summary>A security or forensic company.</summary>
    SecurityVendor,

    /// <summary>Ministry of Health, Labour and Welfare.</summary>
    Mhlw,

    /// <summary>Prefectural health department.</summary>
    Prefecture,

    /// <summary>Health centre.</summary>
    HealthCenter,

    /// <summary>Prefectural police.</summary>
    Police,

    /// <summary>Personal Information Protection Commission.</summary>
    PrivacyCommission,

    /// <summary>Medical association.</summary>
    MedicalAssociation,

    /// <summary>Information-technology Promotion Agency.</summary>
    Ipa,

    /// <summary>JPCERT Coordination Center.</summary>
    Jpcert,

    /// <summary>National Cybersecurity Office.</summary>
    Nco,

    /// <summary>First-response support desk of the ministry's portal.</summary>
    Mist,

    /// <summary>Review and payment bodies.</summary>
    Insurance,

    /// <summary>A cyber insurer.</summary>
    Insurer,

    /// <summary>Fire and ambulance service.</summary>
    Fire,

    /// <summary>Neighbouring institutions.</summary>
    Hospital,

    /// <summary>The founder or head office.</summary>
    Owner,

    /// <summary>Anything else.</summary>
    Other,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="ContactKind"/>.</summary>
    public static TermTable<ContactKind> ContactKinds { get; } = new(
        new(ContactKind.Vendor, "vendor", "保守事業者", "事業者", "システム事業者"),
        new(ContactKind.SecurityVendor, "security_vendor", "セキュリティ事業者", "フォレンジック事業者"),
        new(ContactKind.Mhlw, "mhlw", "厚生労働省", "厚労省"),
        new(ContactKind.Prefecture, "prefecture", "都道府県", "県"),
        new(ContactKind.HealthCenter, "health_center", "保健所"),
        new(ContactKind.Police, "police", "警察", "都道府県警察"),
        new(ContactKind.PrivacyCommission, "privacy_commission", "個人情報保護委員会", "PPC"),
        new(ContactKind.MedicalAssociation, "medical_association", "医師会"),
        new(ContactKind.Ipa, "ipa", "IPA", "情報処理推進機構"),
        new(ContactKind.Jpcert, "jpcert", "JPCERT/CC", "JPCERT"),
        new(ContactKind.Nco, "nco", "国家サイバー統括室", "NCO", "NISC"),
        new(ContactKind.Mist, "mist", "MIST", "医療機関向けセキュリティ教育支援ポータル", "初動対応支援"),
        new(ContactKind.Insurance, "insurance", "審査支払機関", "支払基金", "国保連"),
        new(ContactKind.Insurer, "insurer", "サイバー保険会社", "保険会社"),
        new(ContactKind.Fire, "fire", "消防・救急", "消防", "救急"),
        new(ContactKind.Hospital, "hospital", "近隣医療機関", "連携病院"),
        new(ContactKind.Owner, "owner", "開設者", "設置者", "法人本部"),
        new(ContactKind.Other, "other", "その他"));
}
