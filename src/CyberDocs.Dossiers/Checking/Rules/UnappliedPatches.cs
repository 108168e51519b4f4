using System.Collections.Concurrent;

namespace CyberDocs.Checking.Rules;

/// <summary>
/// What the ledger's entries say about patches. Thousands of devices share few entries, and several rules and items ask: each entry is understood once.
/// Thread-safe.
/// </summary>
internal sealed class UnappliedPatches
{
    private static readonly string[] Entries =
    [
        "未適用", "未対応", "未実施", "適用していない", "適用できない", "適用不可", "更新していない", "停止中",
        "否", "N", "NO", "いいえ", "×", "なし", "無し", "無", "非対応", "未契約", "実施していない", "対応していない", "定めていない", "オンサイトのみ",
    ];

    private readonly ConcurrentDictionary<string, (bool IsUnapplied, bool IsOpen, bool Tells)> known = new(StringComparer.Ordinal);

    /// <summary>Whether patches are missing.</summary>
    public bool Of(Device device) => Of(device.PatchState).IsUnapplied;

    /// <summary>Whether nothing is known: the entry is missing, or leaves it open.</summary>
    public bool AreOpen(Device device) => Of(device.PatchState).IsOpen;

    /// <summary>Whether the ledger says 不明, 確認中 and the like, or puts a dash: servers, terminals and network equipment are all asked about.</summary>
    public bool AreSaidToBeOpen(Device device) => device.PatchState is not null && AreOpen(device);

    /// <summary>Whether the entry says anything.</summary>
    public bool AreTold(Device device) => Of(device.PatchState).Tells;

    private (bool IsUnapplied, bool IsOpen, bool Tells) Of(string? entry) => entry is null
        ? (false, YesNoText.IsOpen(entry), YesNoText.Tells(entry))
        : known.GetOrAdd(entry, static text => (PlainEntry.IsOneOf(text.TrimEnd('。'), Entries), YesNoText.IsOpen(text), YesNoText.Tells(text)));
}
