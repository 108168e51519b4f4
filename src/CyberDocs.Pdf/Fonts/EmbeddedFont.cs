using CyberDocs.Graphics.Fonts;

namespace CyberDocs.Pdf.Fonts;

/// <summary>
/// A font as the file holds it: which glyphs are used, under which codes. A code is the glyph id, unless two characters share a
/// glyph; then the second has a code of its own, so that the text that is copied is the text that was written.
/// </summary>
internal sealed class EmbeddedFont(TrueTypeFont font, int index)
{
    private readonly Dictionary<ushort, (int First, int Second)> unicodeOfCode = [];
    private readonly Dictionary<(int Glyph, int First, int Second), ushort> codes = [];
    private readonly Dictionary<ushort, ushort> glyphOfExtraCode = [];
    private int nextExtra = font.GlyphCount;

    public TrueTypeFont Font => font;

    public int Index => index;

    public int ObjectNumber { get; set; }

    /// <summary>Codes in use with the characters they stand for; the second is a variation selector, a mark or 0.</summary>
    public IReadOnlyDictionary<ushort, (int First, int Second)> UnicodeOfCode => unicodeOfCode;

    /// <summary>Whether some codes are not glyph ids.</summary>
    public bool HasExtraCodes => glyphOfExtraCode.Count > 0;

    public int GlyphOf(ushort code) => glyphOfExtraCode.TryGetValue(code, out var glyph) ? glyph : code;

    public ushort WidthOf(int glyph) => (ushort)Math.Min(ushort.MaxValue, ((font.AdvanceOf(glyph) * 1000L) + (font.UnitsPerEm / 2)) / font.UnitsPerEm);

    /// <summary>The code under which a glyph stands for a character.</summary>
    public ushort CodeFor(int glyph, int first, int second)
    {
        if (codes.TryGetValue((glyph, first, second), out var known))
        {
            return known;
        }

        var code = (ushort)glyph;
        if (unicodeOfCode.ContainsKey(code) && nextExtra <= ushort.MaxValue)
        {
            code = (ushort)nextExtra++;
            glyphOfExtraCode.Add(code, (ushort)glyph);
        }

        unicodeOfCode.TryAdd(code, (first, second));
        codes.Add((glyph, first, second), code);
        return code;
    }
}
