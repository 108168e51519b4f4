namespace CyberDocs.Templating.Markup;

/// <summary>Tells the characters that are written without spaces between them.</summary>
internal static class EastAsianText
{
    /// <summary>Kana, kanji, full-width forms, their punctuation and the signs of forms; not Hangul, which is written with spaces.</summary>
    public static bool IsIdeographic(char c) => c switch
    {
        < '\u2014' => false,
        '\u2014' or '\u2015' or '\u2025' or '\u2026' or '\u203B' => true,
        >= '\u2160' and <= '\u21FF' => true,
        >= '\u2460' and <= '\u27BF' => true,
        >= '\u2E80' and <= '\u312F' => true,
        >= '\u3190' and <= '\u9FFF' => true,
        >= '\uD840' and <= '\uDFFF' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFE30' and <= '\uFE4F' => true,
        >= '\uFF01' and <= '\uFFEE' => true,
        _ => false,
    };
}
