namespace CyberDocs.Reading;

/// <summary>What single values mean where a yes, a number or nothing is wanted. Immutable and thread-safe.</summary>
internal static class ScalarText
{
    /// <summary>What documents print for a value that is missing. In a table that comes back it is no value.</summary>
    public const string MissingMark = "〔要記入〕";

    // Counters that say what the field says already; days and months are not among them.
    private static readonly string[] Units = ["床", "世代", "台", "件", "人", "名", "回", "個", "階", "番", "番目", "位"];

    /// <summary>Marks that people put where there is nothing to write.</summary>
    public static bool IsDash(string text) =>
        WidthFolding.Fold(text.Trim()) is "-" or "―" or "—" or "–" or "ー" or "‐" or "−" or "─" or "--" or "ーー" or "――";

    /// <summary>A dash, or words that say that there is none.</summary>
    public static bool IsNothing(string text) =>
        IsDash(text) || text.Trim() is "なし" or "無し" or "無" or "該当なし" or "該当無し" or "該当なし。";

    public static bool? Boolean(string text) => WidthFolding.Fold(text.Trim()).ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "ON" or "はい" or "有" or "あり" or "有り" or "○" or "◯" or "〇" => true,
        "FALSE" or "NO" or "OFF" or "いいえ" or "無" or "なし" or "無し" or "×" or "✕" => false,
        _ => null,
    };

    public static int? WholeNumber(string text)
    {
        var digits = WidthFolding.Fold(text.Trim());
        var unit = Array.Find(Units, unit => digits.EndsWith(unit, StringComparison.Ordinal));
        digits = unit is null ? digits : digits[..^unit.Length].TrimEnd();
        return int.TryParse(digits, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? number
            : null;
    }
}
