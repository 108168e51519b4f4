namespace CyberDocs.Model;

/// <summary>A fact that may not be known yet.</summary>
public enum Knowledge
{
    /// <summary>Nobody has found out.</summary>
    Unknown,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not shown to the readers of a document; no dossier file says so.</summary>
    Hidden,
}

public static partial class Terms
{
    /// <summary>Names of <see cref="Knowledge"/>.</summary>
    public static TermTable<Knowledge> Knowledges { get; } = new(
        new(Knowledge.Unknown, "unknown", "未確認", "不明", "確認中"),
        new(Knowledge.Yes, "yes", "あり", "true", "有", "○", "◯", "はい"),
        new(Knowledge.No, "no", "なし", "false", "無", "×", "いいえ"),
        new(Knowledge.Hidden, "hidden", "（非開示）") { IsWritten = false });
}
