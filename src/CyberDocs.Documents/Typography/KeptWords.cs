namespace CyberDocs.Typography;

/// <summary>
/// Words that narrow text, such as cells and labels, keeps whole where their line can hold them: katakana words (システム) and the two parts of a
/// person's name (十河 誠). Running text is broken anywhere, as Japanese is. Where no line holds a katakana word, or several are written as one,
/// it is parted before a word that often ends such names (メディカル|システム).
/// </summary>
internal static class KeptWords
{
    // Longer runs are several words.
    private const int LongestWord = 12;
    private const int LongestName = 4;
    private const int ShortestPart = 2;

    private static readonly string[] Parts =
    [
        "イメージング", "クラウド", "ケーブル", "ゲートウェイ", "サービス", "サポート", "サーバ", "システム", "スイッチ", "ステーション", "ストレージ", "セキュリティ", "セグメント", "センター", "ソフト",
        "ソリューション", "テクノロジー", "データ", "ネットワーク", "バックアップ", "ファイアウォール", "プリンタ", "ホスト", "メンテナンス", "モニタ", "ルータ", "レスキュー",
    ];

    /// <summary>Makes places inside such words a last resort.</summary>
    /// <param name="text">The text of one paragraph.</param>
    /// <param name="breaks">Where lines may end, as <see cref="LineBreaker.FindBreaks"/> gives it.</param>
    public static void Mark(ReadOnlySpan<char> text, Span<BreakKind> breaks)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            if (IsKatakana(text[start]))
            {
                while (end < text.Length && IsKatakana(text[end]))
                {
                    end++;
                }

                KeepKatakana(text[start..end], breaks[start..end]);
            }
            else if (IsKanji(text[start]))
            {
                while (end < text.Length && IsKanji(text[end]))
                {
                    end++;
                }

                KeepName(text, breaks, start, ref end);
            }

            start = Math.Max(end, start + 1);
        }
    }

    /// <summary>Whether a place lies between two katakana of one word, not where it is parted.</summary>
    public static bool IsInside(ReadOnlySpan<char> text, int place) =>
        place > 0 && place < text.Length && IsKatakana(text[place - 1]) && IsKatakana(text[place])
            && !(place > 1 && IsKatakana(text[place - 2]) && BeginsPart(text[place..]));

    private static void KeepKatakana(ReadOnlySpan<char> word, Span<BreakKind> breaks)
    {
        var seam = word.Length <= LongestWord ? BreakKind.Emergency : BreakKind.Allowed;
        var isParted = false;
        for (var i = ShortestPart; i < word.Length; i++)
        {
            if (breaks[i] == BreakKind.Allowed && BeginsPart(word[i..]))
            {
                Keep(breaks[..i]);
                breaks = breaks[i..];
                word = word[i..];
                breaks[0] = seam;
                (isParted, i) = (true, ShortestPart - 1);
            }
        }

        if (isParted || seam == BreakKind.Emergency)
        {
            Keep(breaks);
        }
    }

    private static bool BeginsPart(ReadOnlySpan<char> text)
    {
        foreach (var part in Parts)
        {
            if (text.StartsWith(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ヺ' or 'ー';

    private static bool IsKanji(char c) => c is >= '\u3400' and <= '\u9FFF' or '々' or >= '\uF900' and <= '\uFAFF' or >= '\uD840' and <= '\uDFFF';

    /// <summary>Two short runs with one space between them, and nothing of their kind around them, are a family and a given name.</summary>
    private static void KeepName(ReadOnlySpan<char> text, Span<BreakKind> breaks, int start, ref int end)
    {
        if (end - start > LongestName || end + 1 >= text.Length || text[end] is not (' ' or '\u3000'))
        {
            return;
        }

        var second = end + 1;
        var last = second;
        while (last < text.Length && (IsKanji(text[last]) || text[last] is >= 'ぁ' and <= 'ゖ'))
        {
            last++;
        }

        if (last > second && last - second <= LongestName)
        {
            Keep(breaks[start..end]);
            Keep(breaks[second..last]);
            // The second may be the family name of a pair of its own: 管理者 十河 誠.
            end = second;
        }
    }

    /// <summary>The place before the first character stays what it is.</summary>
    private static void Keep(Span<BreakKind> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == BreakKind.Allowed)
            {
                word[i] = BreakKind.LastResort;
            }
        }
    }
}
