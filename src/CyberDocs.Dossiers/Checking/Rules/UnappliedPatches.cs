using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Which ledger entries say that patches are missing.</summary>
internal static class UnappliedPatches
{
    private static readonly string[] Entries = ["未適用", "未対応", "未実施", "適用していない", "適用できない", "適用不可", "更新していない", "停止中"];

    public static bool Of(Device device) => PlainEntry.IsOneOf(device.PatchState, Entries);
}
