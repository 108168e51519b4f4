namespace CyberDocs.Redaction;

/// <summary>
/// A text as values are looked for in it: digits of every script and width alike, letters in capitals, what nobody sees left out; with the way back to where
/// each
/// character stands. Immutable and thread-safe.
/// </summary>
internal sealed class FoldedText
{
    private static readonly string[] At = ["(at)", "[at]", "{at}", "<at>", "（at）", "［at］"];

    private readonly List<int> starts = [];

    /// <param name="text">The text.</param>
    /// <param name="keepSigns">Whether blanks, dashes and the like stay: they set parts of a value off and are written in many ways.</param>
    public FoldedText(string text, bool keepSigns)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '(' or '[' or '{' or '<' or '（' or '［' && AtSign(text.AsSpan(i)) is > 0 and var length)
            {
                Add(folded, '@', i);
                i += length - 1;
            }
            else if (DigitAt(text, i) is >= 0 and var digit)
            {
                Add(folded, (char)('0' + digit), i);
                i += char.IsHighSurrogate(c) ? 1 : 0;
            }
            else if (StyledText.Plain(text, i) is { } letters)
            {
                foreach (var letter in letters)
                {
                    Add(folded, letter, i);
                }

                i += char.IsHighSurrogate(c) ? 1 : 0;
            }
            else if (SoundMark(c) is { } mark && folded.Length > 0 && NameKey.Joined(string.Concat(folded[^1].ToString(), mark)) is [var voiced])
            {
                // ｶﾞ and か with a mark of its own are the same as ガ.
                folded[^1] = voiced;
            }
            else if (!IsUnseen(c) && (keepSigns || !IsSign(c)))
            {
                var each = c is '\u3000' or '\u00A0' or (>= '\uFF01' and <= '\uFF9F') && WidthFolding.Fold(c.ToString()) is [var plain] ? plain : c;
                Add(folded, char.ToUpperInvariant(IsDash(each) ? '-' : each == '。' ? '.' : each), i);
            }
        }

        Text = folded.ToString();
        starts.Add(text.Length);
    }

    private FoldedText(string text, List<int> starts) => (Text, this.starts) = (text, starts);

    public string Text { get; }

    /// <summary>Its letters and digits alone: whatever stands between them sets parts of a value off.</summary>
    public FoldedText Bare()
    {
        var bare = new StringBuilder(Text.Length);
        var places = new List<int>(Text.Length + 1);
        for (var i = 0; i < Text.Length; i++)
        {
            if (char.IsLetterOrDigit(Text[i]) || char.IsSurrogate(Text[i]))
            {
                bare.Append(Text[i]);
                places.Add(starts[i]);
            }
        }

        places.Add(starts[^1]);
        return new FoldedText(bare.ToString(), places);
    }

    /// <summary>Where a character of the folded text stands in the text.</summary>
    public int StartOf(int at) => starts[at];

    /// <summary>Where the last of some characters ends in the text, without what follows it and was left out.</summary>
    public int EndOf(int last, string text)
    {
        var end = starts[last] + (char.IsHighSurrogate(text[starts[last]]) && starts[last] + 1 < text.Length ? 2 : 1);
        return end < text.Length && SoundMark(text[end]) is not null ? end + 1 : end;
    }

    /// <summary>The digit at a place, of any script, width or ornament; -1 for what is none.</summary>
    public static int DigitAt(string text, int at) => text[at] is >= '0' and <= '9' ? text[at] - '0'
        : text[at] < '\u0080' || char.IsLowSurrogate(text[at]) ? -1
        : CharUnicodeInfo.GetDigitValue(text, at);

    /// <summary>Marks that have no width, and those that turn the direction of writing.</summary>
    public static bool IsUnseen(char c) => c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F');

    public static bool IsDash(char c) =>
        c is '-' or '~' or '－' or '−' or 'ー' or 'ｰ' or '～' or '〜' or '─' or '━' or '⁃' or '˗' or '∼' or '￣' or '‾' or '一' or 'ㅡ' or '﹘' or '﹣'
        || (c >= '\u2010' && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);

    /// <summary>What stands between the parts of a value and says nothing.</summary>
    private static bool IsSign(char c) => char.IsWhiteSpace(c) || IsDash(c) || c is '_' or '＿' or '・' or '･' or '·';

    private static string? SoundMark(char c) => c switch
    {
        'ﾞ' or '゛' or '\u3099' => "\u3099",
        'ﾟ' or '゜' or '\u309A' => "\u309A",
        _ => null,
    };

    private static int AtSign(ReadOnlySpan<char> text)
    {
        foreach (var word in At)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private void Add(StringBuilder folded, char c, int start)
    {
        folded.Append(c);
        starts.Add(start);
    }
}
