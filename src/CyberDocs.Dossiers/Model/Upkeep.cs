namespace CyberDocs.Model;

/// <summary>Who does a part of the maintenance of a system, as the contract says.</summary>
public enum Upkeep
{
    /// <summary>Nobody has found out.</summary>
    Unknown,

    /// <summary>The vendor.</summary>
    Vendor,

    /// <summary>The institution itself.</summary>
    Institution,

    /// <summary>Both, each for a part.</summary>
    Both,

    /// <summary>The contract does not settle it.</summary>
    Unsettled,

    /// <summary>Not shown to the readers of a document; no dossier file says so.</summary>
    Hidden,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="Upkeep"/>.</summary>
    public static TermTable<Upkeep> Upkeeps { get; } = new(
        new(Upkeep.Unknown, "unknown", "未確認", "不明", "確認中"),
        new(Upkeep.Vendor, "vendor", "事業者", "ベンダー", "保守事業者"),
        new(Upkeep.Institution, "institution", "医療機関", "院内", "当院", "病院"),
        new(Upkeep.Both, "both", "双方", "分担"),
        new(Upkeep.Unsettled, "unsettled", "定めていない", "未定", "契約になし"),
        new(Upkeep.Hidden, "hidden", "（非開示）") { IsWritten = false });
}
