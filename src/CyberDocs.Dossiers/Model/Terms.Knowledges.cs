namespace CyberDocs.Model;

public static partial class Terms
{
    /// <summary>Names of <see cref="Knowledge"/>.</summary>
    public static TermTable<Knowledge> Knowledges { get; } = new(
        new(Knowledge.Unknown, "unknown", "未確認", "不明", "確認中"),
        new(Knowledge.Yes, "yes", "あり", "true", "有", "○", "◯", "はい"),
        new(Knowledge.No, "no", "なし", "false", "無", "×", "いいえ"),
        new(Knowledge.Hidden, "hidden", "（非開示）") { IsWritten = false });
}
