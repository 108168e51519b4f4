namespace CyberDocs.Checking.Rules;

/// <summary>Which ledger entries say that patches are missing.</summary>
internal static class UnappliedPatches
{
    private static readonly string[] Entries =
    [
        "未適用", "未対応", "未実施", "適用していない", "適用できない", "適用不可", "更新していない", "停止中",
        "否", "N", "NO", "いいえ", "×", "なし", "無し", "無", "非対応", "未契約", "実施していない", "対応していない", "定めていない", "オンサイトのみ",
    ];

    /// <summary>Whether the ledger says 不明, 確認中 and the like, or puts a dash: servers, terminals and network equipment are all asked about.</summary>
    public static bool IsSaidToBeOpen(Device device) => device.PatchState is { } state && YesNoText.IsOpen(state);

    public static bool Of(Device device) => PlainEntry.IsOneOf(device.PatchState?.TrimEnd('。'), Entries);
}
