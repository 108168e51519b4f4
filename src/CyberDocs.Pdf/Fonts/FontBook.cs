using CyberDocs.Graphics.Fonts;

namespace CyberDocs.Pdf.Fonts;

/// <summary>The fonts of one document: finds the glyph of each character, reports those that no font has. Not thread-safe.</summary>
internal sealed class FontBook(FontSet set, string documentId, FindingCollector findings)
{
    private const int Geta = 0x3013;
    private const int IdeographicSpace = 0x3000;
    private const int Excerpt = 20;
    private readonly List<EmbeddedFont> fonts = [];
    private readonly Glyph[]?[] regular = new Glyph[256][];
    private readonly Glyph[]?[] bold = new Glyph[256][];
    private readonly Dictionary<(int First, int Second, bool Bold), Glyph> rare = [];
    private readonly HashSet<(int, int)> reported = [];
    private ushort widestRegular;
    private ushort widestBold;

    /// <summary>Fonts in use, in the order of their first use.</summary>
    public IReadOnlyList<EmbeddedFont> Fonts => fonts;

    /// <summary>Whether nothing can be shown because no font is usable.</summary>
    public bool IsEmpty => set.IsEmpty;

    /// <summary>Glyphs for every UTF-16 unit of a text.</summary>
    public void Shape(ReadOnlySpan<char> text, bool isBold, Span<Glyph> glyphs)
    {
        var pages = isBold ? bold : regular;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var page = pages[c >> 8];
            if (!char.IsSurrogate(c) && page is not null && page[c & 255] is { Kind: GlyphKind.Drawn } known
                && (i + 1 == text.Length || !JoinsPrevious(text[i + 1])))
            {
                glyphs[i] = known;
                continue;
            }

            i += ShapeSlowly(text, i, isBold, glyphs) - 1;
        }
    }

    /// <summary>A blank as wide as an em that stands for a character which is drawn as a shape.</summary>
    public Glyph Blank(char standsFor, bool isBold)
    {
        if (set.IsEmpty)
        {
            return new(0, 0, 1000, GlyphKind.Hidden);
        }

        var (font, glyph, _) = set.Resolve(IdeographicSpace, 0, isBold);
        return Use(font, glyph == 0 ? font.GlyphOf(' ') : glyph, standsFor, 0, GlyphKind.Drawn);
    }

    /// <summary>Advance of the widest digit in thousandths of the size, for numbers that stand in columns.</summary>
    public ushort WidestDigit(bool isBold)
    {
        ref var widest = ref isBold ? ref widestBold : ref widestRegular;
        if (widest == 0 && !set.IsEmpty)
        {
            for (var c = '0'; c <= '9'; c++)
            {
                var (font, glyph, _) = set.Resolve(c, 0, isBold);
                widest = Math.Max(widest, (ushort)Math.Round(font.AdvanceOf(glyph) * 1000.0 / font.UnitsPerEm));
            }
        }

        return widest;
    }

    /// <summary>
    /// Makes sure that what people type into forms most often can be shown with the embedded font: digits, letters, signs and kana.
    /// Readers take a font of their own for the rest.
    /// </summary>
    /// <returns>Index of that font.</returns>
    public int Typing()
    {
        foreach (var (first, last) in (ReadOnlySpan<(int, int)>)[(0x20, 0x7E), (0x3000, 0x3002), (0x300C, 0x300D),
            (0x3041, 0x3093), (0x30A1, 0x30F6), (0x30FB, 0x30FC), (0xFF08, 0xFF09), (0xFF0F, 0xFF1A)])
        {
            for (var c = first; c <= last; c++)
            {
                if (set.Resolve(c, 0, false) is { Glyph: not 0 } found)
                {
                    Use(found.Font, found.Glyph, c, 0, GlyphKind.Drawn);
                }
            }
        }

        return fonts.FindIndex(f => ReferenceEquals(f.Font, set.Resolve(' ', 0, false).Font)) is >= 0 and var index ? index : 0;
    }

    private static bool JoinsPrevious(char c) =>
        c >= 0x0300 && (c is >= '\uFE00' and <= '\uFE0F' or '\uDB40' or '\u3099' or '\u309A'
            || (c < 0x2100 && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark));

    private int ShapeSlowly(ReadOnlySpan<char> text, int at, bool isBold, Span<Glyph> glyphs)
    {
        var length = 1;
        int codePoint = text[at];
        if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            codePoint = char.ConvertToUtf32(text[at], text[at + 1]);
            length = 2;
        }

        var second = 0;
        var tail = length;
        if (at + length < text.Length)
        {
            var next = text[at + length];
            if (next is >= '\uFE00' and <= '\uFE0F')
            {
                second = next;
                tail++;
            }
            else if (next == '\uDB40' && at + length + 1 < text.Length && text[at + length + 1] is >= '\uDD00' and <= '\uDDEF')
            {
                second = char.ConvertToUtf32(next, text[at + length + 1]);
                tail += 2;
            }
            else if (next is '\u3099' or '\u309A' && Voiced(codePoint, next) != 0)
            {
                second = next;
                tail++;
            }
        }

        glyphs[at] = Find(codePoint, second, isBold, text, at);
        for (var i = 1; i < tail; i++)
        {
            glyphs[at + i] = new(glyphs[at].Font, 0, 0, GlyphKind.Hidden);
        }

        return tail;
    }

    private Glyph Find(int codePoint, int second, bool isBold, ReadOnlySpan<char> text, int at)
    {
        if (second == 0 && codePoint <= 0xFFFF)
        {
            var pages = isBold ? bold : regular;
            var page = pages[codePoint >> 8] ??= new Glyph[256];
            ref var slot = ref page[codePoint & 255];
            if (slot.Kind == GlyphKind.Unknown)
            {
                slot = LookUp(codePoint, 0, isBold, text, at);
            }

            return slot;
        }

        if (!rare.TryGetValue((codePoint, second, isBold), out var glyph))
        {
            glyph = LookUp(codePoint, second, isBold, text, at);
            rare.Add((codePoint, second, isBold), glyph);
        }

        return glyph;
    }

    private Glyph LookUp(int codePoint, int second, bool isBold, ReadOnlySpan<char> text, int at)
    {
        if (set.IsEmpty)
        {
            return new(0, 0, 1000, GlyphKind.Hidden);
        }

        if (codePoint is >= 0xD800 and <= 0xDFFF)
        {
            Report(PdfFindings.BrokenCharacter, codePoint, 0, $"U+{codePoint:X4}", null, text, at);
            return ShowGeta(0xFFFD, isBold);
        }

        if (codePoint is (>= '\n' and <= '\r') or 0x85 or 0x2028 or 0x2029)
        {
            return new(0, 0, 0, GlyphKind.Hidden);
        }

        if (codePoint is < 0x20 or (>= 0x7F and < 0xA0) && codePoint != '\t')
        {
            Report(PdfFindings.UnprintableCharacter, codePoint, 0, $"U+{codePoint:X4}", null, text, at);
            return ShowGeta(0xFFFD, isBold);
        }

        if (codePoint is 0x00AD or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF))
        {
            return new(0, 0, 0, GlyphKind.Hidden);
        }

        return second is 0x3099 or 0x309A ? Compose(codePoint, second, isBold, text, at) : LookUpPlain(codePoint, second, isBold, text, at);
    }

    private Glyph LookUpPlain(int codePoint, int variation, bool isBold, ReadOnlySpan<char> text, int at)
    {
        var asked = codePoint switch { '\t' => ' ', _ => codePoint };
        var (font, glyph, lacksVariation) = set.Resolve(asked, variation, isBold);
        if (glyph == 0)
        {
            // Spaces of other widths need no outline of their own.
            if (codePoint is 0x00A0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F)
            {
                (font, glyph, _) = set.Resolve(' ', 0, isBold);
                return Use(font, glyph, codePoint, 0, GlyphKind.Drawn);
            }

            Report(PdfFindings.MissingGlyph, codePoint, 0, char.ConvertFromUtf32(codePoint), $"U+{codePoint:X4}", text, at);
            return ShowGeta(Copied(codePoint), isBold);
        }

        if (Copied(codePoint) != codePoint)
        {
            Report(PdfFindings.PrivateCharacter, codePoint, 0, $"U+{codePoint:X4}", null, text, at);
        }

        // FE0E and FE0F only choose between text and emoji presentation.
        if (lacksVariation && variation is not (0xFE0E or 0xFE0F))
        {
            Report(PdfFindings.MissingVariation, codePoint, variation, char.ConvertFromUtf32(codePoint), $"U+{codePoint:X4} U+{variation:X4}", text, at);
        }

        var kind = codePoint > 0xFF && IsMark(codePoint) ? GlyphKind.Mark : GlyphKind.Drawn;
        return Use(font, glyph, Copied(asked), variation, kind);
    }

    /// <summary>
    /// What a character is copied as: itself, unless it means nothing elsewhere. Archives (ISO 19005-2, 6.2.11.7.3) may not hold
    /// characters whose meaning only one machine knows.
    /// </summary>
    private static int Copied(int codePoint) =>
        codePoint is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 or (>= 0xFDD0 and <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE ? Geta : codePoint;

    private Glyph Compose(int kana, int mark, bool isBold, ReadOnlySpan<char> text, int at)
    {
        var (font, glyph, _) = set.Resolve(Voiced(kana, mark), 0, isBold);
        return glyph == 0 ? LookUpPlain(kana, 0, isBold, text, at) : Use(font, glyph, kana, mark, GlyphKind.Drawn);
    }

    /// <summary>The kana that already holds the mark, or 0.</summary>
    private static int Voiced(int kana, int mark)
    {
        var hiragana = kana is >= 0x30A1 and <= 0x30F6 ? kana - 0x60 : kana;
        var voiced = hiragana is (>= 0x304B and <= 0x3062 and not (
            0x304C or 0x304E or 0x3050 or 0x3052 or 0x3054 or 0x3056 or 0x3058 or 0x305A or 0x305C or 0x305E or 0x3060 or 0x3062))
            or 0x3064 or 0x3066 or 0x3068 or 0x306F or 0x3072 or 0x3075 or 0x3078 or 0x307B;
        var aspirated = hiragana is 0x306F or 0x3072 or 0x3075 or 0x3078 or 0x307B;
        return mark == 0x3099 ? (voiced ? kana + 1 : hiragana == 0x3046 ? kana + 0x4E : 0) : aspirated ? kana + 2 : 0;
    }

    private static bool IsMark(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private Glyph ShowGeta(int standsFor, bool isBold)
    {
        foreach (var candidate in (ReadOnlySpan<int>)[Geta, 0x25A0, '?'])
        {
            var (font, glyph, _) = set.Resolve(candidate, 0, isBold);
            if (glyph != 0)
            {
                return Use(font, glyph, standsFor, 0, GlyphKind.Drawn);
            }
        }

        return new(0, 0, 1000, GlyphKind.Hidden);
    }

    private Glyph Use(TrueTypeFont font, int glyph, int first, int second, GlyphKind kind)
    {
        var embedded = fonts.Find(f => ReferenceEquals(f.Font, font));
        if (embedded is null)
        {
            embedded = new EmbeddedFont(font, fonts.Count);
            fonts.Add(embedded);
        }

        return new((byte)embedded.Index, embedded.CodeFor(glyph, first, second), embedded.WidthOf(glyph), kind);
    }

    private void Report(FindingCode code, int codePoint, int second, string name, string? number, ReadOnlySpan<char> text, int at)
    {
        if (!reported.Add((codePoint, second)))
        {
            return;
        }

        var from = Math.Max(0, at - Excerpt);
        var context = new string(text[from..Math.Min(text.Length, at + Excerpt)]).ReplaceLineEndings(" ");
        var finding = number is null
            ? code.At(SourcePlace.Unknown, name, documentId, Printable(context))
            : code.At(SourcePlace.Unknown, name, number, documentId, Printable(context));
        findings.Add(finding.In(documentId));
    }

    private static string Printable(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            var paired = char.IsHighSurrogate(source[i]) ? i + 1 < source.Length && char.IsLowSurrogate(source[i + 1])
                : !char.IsLowSurrogate(source[i]) || (i > 0 && char.IsHighSurrogate(source[i - 1]));
            target[i] = char.IsControl(source[i]) || !paired ? '〓' : source[i];
        }
    });
}
