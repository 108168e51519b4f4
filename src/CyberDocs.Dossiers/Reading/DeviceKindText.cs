namespace CyberDocs.Reading;

/// <summary>Finds the kind of device that a free text such as L3スイッチ（コア） or 電子カルテ端末 names. Immutable and thread-safe.</summary>
/// <remarks>
/// A whole name of <see cref="Terms.DeviceKinds"/> wins. Otherwise remarks in brackets are set aside and the name that ends last decides, the longer
/// of two that end alike: Japanese puts the head of a compound at its end. A name counts only where the compound ends, that is at the end of the text
/// or before a digit, a Latin letter, a space or a sign: サーバ1号機 is a server, サーバラック and サーバ用UPS are not. Latin names such as AP count as whole words only.
/// </remarks>
internal static class DeviceKindText
{
    // Compounds that ledgers use and whose last word alone would mislead, and machines that nobody calls 医療機器 in a ledger.
    private static readonly (string Name, DeviceKind Kind)[] Compounds =
    [
        ("タブレット端末", DeviceKind.Tablet), ("スマートフォン端末", DeviceKind.Tablet), ("タブレットPC", DeviceKind.Tablet),
        ("ワークステーション", DeviceKind.Pc), ("仮想化基盤", DeviceKind.Server), ("仮想基盤", DeviceKind.Server), ("ホストサーバ", DeviceKind.Server),
        ("仮想マシン", DeviceKind.VirtualServer), ("VM", DeviceKind.VirtualServer),
        ("バックアップサーバ", DeviceKind.Server), ("ラベルプリンタ", DeviceKind.Printer), ("無線LANコントローラ", DeviceKind.OtherNetwork),
        ("メディアコンバータ", DeviceKind.OtherNetwork), ("ゲートウェイ", DeviceKind.OtherNetwork), ("ロードバランサ", DeviceKind.OtherNetwork),
        ("CT装置", DeviceKind.MedicalDevice), ("MRI装置", DeviceKind.MedicalDevice), ("撮影装置", DeviceKind.MedicalDevice),
        ("診断装置", DeviceKind.MedicalDevice), ("検査装置", DeviceKind.MedicalDevice), ("透析装置", DeviceKind.MedicalDevice),
        ("CT", DeviceKind.MedicalDevice), ("MRI", DeviceKind.MedicalDevice), ("内視鏡", DeviceKind.MedicalDevice),
        ("心電計", DeviceKind.MedicalDevice), ("生体情報モニタ", DeviceKind.MedicalDevice),
    ];

    private static readonly (string Name, DeviceKind Kind)[] Names =
    [
        .. Compounds.Select(c => (WidthFolding.Fold(c.Name).ToUpperInvariant(), c.Kind)),
        .. Terms.DeviceKinds.Terms.SelectMany(
            t => ((string[])[t.Japanese, .. t.Aliases]).Select(name => (WidthFolding.Fold(name).ToUpperInvariant(), t.Value))),
    ];

    private const string Opening = "([【〔<";
    private const string Closing = ")]】〕>";

    public static bool TryFind(string text, out DeviceKind kind)
    {
        if (Terms.DeviceKinds.TryFind(text, out kind))
        {
            return true;
        }

        var plain = WithoutBrackets(WidthFolding.Fold(text)).Trim().ToUpperInvariant();
        if (Terms.DeviceKinds.TryFind(plain, out kind))
        {
            return true;
        }

        var (bestEnd, bestLength) = (0, 0);
        foreach (var (name, of) in Names)
        {
            var start = plain.LastIndexOf(name, StringComparison.Ordinal);
            var end = start + name.Length;
            if (start >= 0 && IsHead(plain, start, end) && (end, name.Length).CompareTo((bestEnd, bestLength)) > 0)
            {
                (bestEnd, bestLength, kind) = (end, name.Length, of);
            }
        }

        return bestEnd > 0;
    }

    private static bool IsHead(string text, int start, int end) =>
        (end >= text.Length || (!IsJapanese(text[end]) && (!char.IsAsciiLetter(text[end - 1]) || !char.IsAsciiLetter(text[end]))))
            && (!char.IsAsciiLetter(text[start]) || start == 0 || !char.IsAsciiLetter(text[start - 1]));

    // Kana with the long-vowel mark, and ideographs.
    private static bool IsJapanese(char c) => c is (>= '\u3041' and <= '\u30FA') or 'ー' or '々' or (>= '\u3400' and <= '\u9FFF');

    private static string WithoutBrackets(string text)
    {
        // A text that begins with a bracket has nothing before it that could be the kind.
        if (text.AsSpan().IndexOfAny(Opening) <= 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(Opening) is >= 0 and var before && text.AsSpan(at + before).IndexOfAny(Closing) is > 0 and var length)
        {
            plain.Append(text, at, before);
            at += before + length + 1;
        }

        return plain.Append(text, at, text.Length - at).ToString();
    }
}
