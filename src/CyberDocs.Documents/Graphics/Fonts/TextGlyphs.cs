namespace CyberDocs.Graphics.Fonts;

/// <summary>
/// Walks through a text glyph by glyph. Measuring and painting both use it, so that what is measured is what is painted.
/// Joins surrogates, variation selectors, and kana with combining sound marks.
/// </summary>
internal ref struct TextGlyphs
{
    private const int Geta = 0x3013;
    private const int VoicedMark = 0x3099;
    private const int SemiVoicedMark = 0x309A;

    private readonly FontSet fonts;
    private readonly ReadOnlySpan<char> text;
    private readonly bool bold;
    private double baseAdvance;
    private int next;

    public TextGlyphs(FontSet fonts, ReadOnlySpan<char> text, bool bold)
    {
        this.fonts = fonts;
        this.text = text;
        this.bold = bold;
    }

    public TextGlyph Current { get; private set; }

    public readonly TextGlyphs GetEnumerator() => this;

    public bool MoveNext()
    {
        if (next >= text.Length)
        {
            return false;
        }

        var start = next;
        var codePoint = Take();
        var selector = 0;
        if (next < text.Length)
        {
            if (text[next] is (char)VoicedMark or (char)SemiVoicedMark && Composed(codePoint, text[next]) is > 0 and var composed)
            {
                codePoint = composed;
                next++;
            }

            var behind = next;
            var candidate = next < text.Length && (text[next] is >= '\uFE00' and <= '\uFE0F' || char.IsHighSurrogate(text[next])) ? Take() : 0;
            if (candidate is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF && !IsInvisible(codePoint))
            {
                selector = candidate;
            }
            else
            {
                next = behind;
            }
        }

        Current = Set(start, codePoint, selector);
        return true;
    }

    private int Take()
    {
        var status = Rune.DecodeFromUtf16(text[next..], out var rune, out var used);
        var codePoint = status == System.Buffers.OperationStatus.Done ? rune.Value : text[next];
        next += Math.Max(used, 1);
        return codePoint;
    }

    private TextGlyph Set(int start, int codePoint, int selector)
    {
        var glyph = new TextGlyph { Start = start, Length = next - start, CodePoint = codePoint, VariationSelector = selector };
        if (IsInvisible(codePoint))
        {
            return glyph;
        }

        if (fonts.IsEmpty)
        {
            return glyph with { IsMissing = true, Advance = codePoint < 0x2E80 ? 0.5 : 1 };
        }

        var lone = codePoint is >= 0xD800 and <= 0xDFFF;
        var found = lone ? default : fonts.Resolve(codePoint, selector, bold);
        if (found.Glyph != 0)
        {
            return Place(glyph with { LacksVariation = found.LacksVariation && selector >= 0xE0100 }, found, codePoint);
        }

        if (!lone && Substitute(codePoint, out var width) is > 0 and var substitute)
        {
            var other = fonts.Resolve(substitute, 0, bold);
            if (other.Glyph != 0)
            {
                var placed = Place(glyph, other, substitute);
                return width > 0 ? placed with { Advance = width } : placed;
            }
        }

        var geta = fonts.Resolve(Geta, 0, bold);
        baseAdvance = geta.Glyph == 0 ? 1 : AdvanceOf(geta);
        return glyph with { Font = geta.Font, Glyph = geta.Glyph, Advance = baseAdvance, IsMissing = true };
    }

    private TextGlyph Place(TextGlyph glyph, FontGlyph found, int codePoint)
    {
        var advance = AdvanceOf(found);
        if (!IsCombining(codePoint))
        {
            baseAdvance = advance;
            return glyph with { Font = found.Font, Glyph = found.Glyph, Advance = advance };
        }

        // A mark with a width of its own is centred over its base; one without hangs there by design.
        return glyph with
        {
            Font = found.Font,
            Glyph = found.Glyph,
            Offset = advance > 0 ? -(baseAdvance + advance) / 2 : 0,
        };
    }

    private static double AdvanceOf(FontGlyph found) => (double)found.Font.AdvanceOf(found.Glyph) / found.Font.UnitsPerEm;

    internal static bool IsCombining(int codePoint) => codePoint >= 0x300
        && CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Line ends, soft hyphens, zero-width and direction characters, lone variation selectors, tags.</summary>
    internal static bool IsInvisible(int codePoint) => codePoint switch
    {
        '\n' or '\r' or 0xAD or 0x34F or 0x61C or 0xFEFF => true,
        >= 0x180B and <= 0x180F => true,
        >= 0x200B and <= 0x200F => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2060 and <= 0x206F => true,
        >= 0xFE00 and <= 0xFE0F => true,
        >= 0xE0000 and <= 0xE0FFF => true,
        _ => false,
    };

    /// <summary>A character that looks the same where the font lacks one, and the width of spaces that are defined by it.</summary>
    private static int Substitute(int codePoint, out double width)
    {
        width = codePoint switch
        {
            0x2000 or 0x2002 or 0x1680 => 1.0 / 2,
            0x2001 or 0x2003 or 0x3000 => 1,
            0x2004 => 1.0 / 3,
            0x2005 or 0x2008 => 1.0 / 4,
            0x2006 or 0x202F => 1.0 / 6,
            0x2009 => 1.0 / 5,
            0x200A => 1.0 / 10,
            0x205F => 2.0 / 9,
            _ => 0,
        };
        return codePoint switch
        {
            _ when width > 0 => ' ',
            '\t' or 0xA0 or 0x2007 => ' ',
            0x2010 or 0x2011 => '-',
            _ => 0,
        };
    }

    private static int Composed(int kana, char mark) => mark == VoicedMark
        ? kana switch
        {
            'う' or 'ウ' => kana + 0x4E,
            'ワ' => 'ヷ',
            'ヲ' => 'ヺ',
            'ゝ' or 'ヽ' => kana + 1,
            _ => "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホ".Contains((char)kana, StringComparison.Ordinal) && kana < 0x10000 ? kana + 1 : 0,
        }
        : "はひふへほハヒフヘホ".Contains((char)kana, StringComparison.Ordinal) && kana < 0x10000 ? kana + 2 : 0;
}
