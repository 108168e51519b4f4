namespace CyberDocs.Typography;

/// <summary>The room between characters of Japanese text (JIS X 4051, JLREQ). Breaking lines and painting them both use it.</summary>
internal static class JapaneseSpacing
{
    // Fonts that set all brackets in a full em mean it to the unit; a little less is a proportional design.
    private const double FullEm = 0.995;

    /// <summary>The quarter em between Japanese and Latin letters or digits; 0 elsewhere.</summary>
    /// <param name="previous">The UTF-16 code unit on the left.</param>
    /// <param name="next">The one on the right.</param>
    /// <param name="size">Font size.</param>
    public static double GapBefore(char previous, char next, double size) =>
        IsJapanese(previous) && IsLatin(next) || IsLatin(previous) && IsJapanese(next) ? size / 4 : 0;

    /// <summary>What full-width brackets, commas and full stops give up between each other: 0 or minus half an em.</summary>
    /// <param name="previous">The character on the left.</param>
    /// <param name="next">The one on the right.</param>
    /// <param name="previousAdvance">Advance of the left one.</param>
    /// <param name="nextAdvance">Advance of the right one.</param>
    /// <param name="size">Font size.</param>
    public static double Tightening(char previous, char next, double previousAdvance, double nextAdvance, double size)
    {
        var blankBehind = IsClosing(previous) && IsFull(previousAdvance, size) && (IsClosing(next) || IsOpening(next));
        var blankBefore = IsOpening(next) && IsFull(nextAdvance, size) && (IsClosing(previous) || IsOpening(previous));
        return blankBehind || blankBefore ? -size / 2 : 0;
    }

    /// <summary>How much of the room between two characters a line that is closed up may take away.</summary>
    /// <param name="previous">The character on the left.</param>
    /// <param name="next">The one on the right.</param>
    /// <param name="previousAdvance">Advance of the left one.</param>
    /// <param name="nextAdvance">Advance of the right one.</param>
    /// <param name="size">Font size.</param>
    /// <param name="latinSpacing">Whether a quarter em stands beside Latin text.</param>
    public static double Give(char previous, char next, double previousAdvance, double nextAdvance, double size, bool latinSpacing)
    {
        if (previous < 0x3000 && next < 0x3000)
        {
            return 0;
        }

        if (latinSpacing && GapBefore(previous, next, size) > 0)
        {
            return size / 8;
        }

        // Half of the blank half of brackets and commas; a full stop keeps all of its own.
        var behind = IsClosing(previous) && previous is not ('。' or '．') && IsFull(previousAdvance, size) && !IsClosing(next) && !IsOpening(next);
        var before = IsOpening(next) && IsFull(nextAdvance, size) && !IsClosing(previous) && !IsOpening(previous);
        return behind || before ? size / 4 : 0;
    }

    /// <summary>How far a full-width opening bracket at the start of a line moves to the left, so that it stands flush.</summary>
    /// <param name="first">The first character of the line.</param>
    /// <param name="advance">Its advance.</param>
    /// <param name="size">Font size.</param>
    public static double StartTrim(char first, double advance, double size) => IsOpening(first) && IsFull(advance, size) ? size / 2 : 0;

    /// <summary>The blank half of a full-width closing bracket, comma or full stop, which may stand beyond the end of a line.</summary>
    /// <param name="last">The last character of the line.</param>
    /// <param name="advance">Its advance.</param>
    /// <param name="size">Font size.</param>
    public static double EndTrim(char last, double advance, double size) => IsClosing(last) && IsFull(advance, size) ? size / 2 : 0;

    /// <summary>True for commas and full stops that may hang beyond the end of a line.</summary>
    public static bool MayHang(char c) => c is '、' or '。' or '，' or '．' or '｡' or '､';

    private static bool IsFull(double advance, double size) => advance >= size * FullEm;

    private static bool IsOpening(char c) => c >= 0x3000 && LineClasses.Of(c) == LineClass.Opening;

    private static bool IsClosing(char c) => c >= 0x3000 && LineClasses.Of(c) == LineClass.Closing;

    private static bool IsJapanese(char c) => c switch
    {
        < '\u3005' => false,
        '々' or '〆' or '〇' => true,
        >= 'ぁ' and <= 'ゖ' or 'ゝ' or 'ゞ' => true,
        >= 'ァ' and <= 'ヺ' or 'ー' or 'ヽ' or 'ヾ' => true,
        >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' => true,
        // Ideographs of the supplementary planes: planes 2 and 3 by their first half, and by any second half.
        >= '\uD840' and <= '\uD8BF' or >= '\uDC00' and <= '\uDFFF' => true,
        _ => false,
    };

    private static bool IsLatin(char c) => c switch
    {
        >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' => true,
        < '\u00C0' => false,
        '×' or '÷' => false,
        <= '\u024F' or >= '\u0370' and <= '\u052F' => true,
        _ => false,
    };
}
