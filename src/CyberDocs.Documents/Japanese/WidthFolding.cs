namespace CyberDocs.Japanese;

/// <summary>
/// Folds full-width Latin and half-width kana to one spelling, for comparing names. Needs no ICU, so that it gives the same result everywhere.
/// </summary>
internal static class WidthFolding
{
    // U+FF61..U+FF9F in order; the two sound marks come last and are joined below.
    private const string Kana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゙゚";

    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホウ";

    /// <summary>Full-width ASCII becomes half-width, half-width kana becomes full-width with sound marks joined, any space becomes U+0020.</summary>
    public static string Fold(string text)
    {
        if (!NeedsFolding(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            switch (c)
            {
                case >= '\uFF01' and <= '\uFF5E':
                    folded.Append((char)(c - 0xFEE0));
                    break;
                case '\u3000' or '\u00A0':
                    folded.Append(' ');
                    break;
                case '\uFF9E' when folded.Length > 0 && Voiceable.Contains(folded[^1], StringComparison.Ordinal):
                    folded[^1] = folded[^1] == 'ウ' ? 'ヴ' : (char)(folded[^1] + 1);
                    break;
                case '\uFF9F' when folded.Length > 0 && folded[^1] is 'ハ' or 'ヒ' or 'フ' or 'ヘ' or 'ホ':
                    folded[^1] = (char)(folded[^1] + 2);
                    break;
                case >= '\uFF61' and <= '\uFF9F':
                    folded.Append(Kana[c - '\uFF61']);
                    break;
                default:
                    folded.Append(c);
                    break;
            }
        }

        return folded.ToString();
    }

    private static bool NeedsFolding(string text)
    {
        foreach (var c in text)
        {
            if (c is '\u3000' or '\u00A0' or (>= '\uFF01' and <= '\uFF9F'))
            {
                return true;
            }
        }

        return false;
    }
}
