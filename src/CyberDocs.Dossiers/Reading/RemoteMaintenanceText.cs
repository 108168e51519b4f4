using CyberDocs.Japanese;
using CyberDocs.Model;

namespace CyberDocs.Reading;

/// <summary>Reads what a ledger says about remote maintenance. Immutable and thread-safe.</summary>
/// <remarks>
/// A yes or no at the beginning decides (あり（SSL-VPN）, 無); 不明 and 未確認 leave it open; any other text names a means of access and counts as yes.
/// The text is kept when it says more than the answer.
/// </remarks>
internal static class RemoteMaintenanceText
{
    private static readonly string[] NoWords = ["なし", "無", "いいえ", "×", "対象外", "該当な", "不可", "禁止"];
    private static readonly string[] OpenWords = ["不明", "未確認", "確認中", "?"];

    public static (Knowledge Answer, string? Text) Read(string? text)
    {
        if (text is null || ScalarText.IsDash(text))
        {
            return (Knowledge.Unknown, null);
        }

        if (Terms.Knowledges.TryFind(text, out var known))
        {
            return (known, null);
        }

        if (ScalarText.Boolean(text) is { } answer)
        {
            return (answer ? Knowledge.Yes : Knowledge.No, null);
        }

        var folded = WidthFolding.Fold(text);
        return Array.Exists(OpenWords, w => folded.StartsWith(w, StringComparison.Ordinal)) ? (Knowledge.Unknown, text)
            : Array.Exists(NoWords, w => folded.StartsWith(w, StringComparison.Ordinal)) ? (Knowledge.No, text)
            : (Knowledge.Yes, text);
    }
}
