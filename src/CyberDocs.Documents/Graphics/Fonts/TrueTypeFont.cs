namespace CyberDocs.Graphics.Fonts;

/// <summary>
/// A TrueType font: metrics, glyphs of characters, outlines. Immutable and thread-safe; damaged files cannot make it fail after <see cref="Parse"/>.
/// </summary>
internal sealed partial class TrueTypeFont
{
    private readonly CharacterMap characters;
    private readonly FontBytes head;
    private readonly FontBytes hhea;
    private readonly FontBytes maxp;
    private readonly FontBytes hmtx;
    private readonly FontBytes loca;
    private readonly FontBytes glyf;
    private readonly FontBytes cvt;
    private readonly FontBytes fpgm;
    private readonly FontBytes prep;
    private readonly int metricCount;
    private readonly bool longOffsets;

    private TrueTypeFont(FontFile file, FontDirectory tables, CharacterMap characters)
    {
        this.characters = characters;
        head = tables.Table("head");
        hhea = tables.Table("hhea");
        maxp = tables.Table("maxp");
        hmtx = tables.Table("hmtx");
        loca = tables.Table("loca");
        glyf = tables.Table("glyf");
        cvt = tables.Table("cvt ");
        fpgm = tables.Table("fpgm");
        prep = tables.Table("prep");
        File = file;
        GlyphCount = maxp.U16(4);
        metricCount = hhea.U16(34);
        longOffsets = head.U16(50) != 0;
        UnitsPerEm = head.U16(18);
        (XMin, YMin, XMax, YMax) = (head.I16(36), head.I16(38), head.I16(40), head.I16(42));

        var os2 = tables.Table("OS/2");
        var known = hhea.I16(4) != 0 || hhea.I16(6) != 0;
        (Ascender, Descender, LineGap) = known
            ? (hhea.I16(4), hhea.I16(6), hhea.I16(8))
            : (os2.I16(68), os2.I16(70), os2.I16(72));
        if (Ascender == 0 && Descender == 0)
        {
            (Ascender, Descender) = (UnitsPerEm * 22 / 25, -UnitsPerEm * 3 / 25);
        }

        WeightClass = os2.U16(4) is > 0 and var weight ? weight : (ushort)((head.U16(44) & 1) != 0 ? 700 : 400);
        var license = os2.U16(8);
        EmbeddingAllowed = (license & 0x000F) != 2 && (license & 0x0200) == 0;
        SubsettingAllowed = (license & 0x0100) == 0;
        var hasHeights = os2.U16(0) >= 2;
        XHeight = hasHeights && os2.I16(86) > 0 ? os2.I16(86) : HeightOf('x', UnitsPerEm / 2);
        CapHeight = hasHeights && os2.I16(88) > 0 ? os2.I16(88) : HeightOf('H', UnitsPerEm * 7 / 10);

        var post = tables.Table("post");
        ItalicAngle = unchecked((int)post.U32(4)) / 65536.0;
        IsFixedPitch = post.U32(12) != 0;
        (FamilyName, PostScriptName) = FontNames.Read(tables.Table("name"), file.Name);
    }

    /// <summary>Where the font comes from, for messages.</summary>
    public string Name => File.Name;

    /// <summary>The file that it was read from.</summary>
    public FontFile File { get; }

    /// <summary>Family name, English where the font has it.</summary>
    public string FamilyName { get; }

    /// <summary>PostScript name in the characters that a PDF name may hold; never empty.</summary>
    public string PostScriptName { get; }

    public int UnitsPerEm { get; }

    /// <summary>Height above the baseline in font units.</summary>
    public int Ascender { get; }

    /// <summary>Depth below the baseline in font units, negative.</summary>
    public int Descender { get; }

    public int LineGap { get; }

    public int CapHeight { get; }

    public int XHeight { get; }

    public int GlyphCount { get; }

    public short XMin { get; }

    public short YMin { get; }

    public short XMax { get; }

    public short YMax { get; }

    /// <summary>Degrees anticlockwise from upright.</summary>
    public double ItalicAngle { get; }

    public bool IsFixedPitch { get; }

    /// <summary>400 for regular, 700 for bold.</summary>
    public ushort WeightClass { get; }

    /// <summary>Whether the licence bits of OS/2 let a document hold the font.</summary>
    public bool EmbeddingAllowed { get; }

    /// <summary>Whether the licence bits let a document hold a part of the font; if not, <see cref="Subset"/> keeps every outline.</summary>
    public bool SubsettingAllowed { get; }

    /// <summary>Reads a font; null and a finding when it cannot be used. Never throws on bad bytes.</summary>
    public static TrueTypeFont? Parse(FontFile file, FindingCollector? findings)
    {
        ArgumentNullException.ThrowIfNull(file);
        var tables = FontDirectory.Read(file, findings);
        if (tables is null)
        {
            return null;
        }

        if (tables.Has("CFF ") && !tables.Has("glyf"))
        {
            findings?.Add(LayoutFindings.FontHasCffOutlines.At(new(file.Name), file.Name));
            return null;
        }

        var fault = FaultyTable(tables);
        if (fault is not null)
        {
            findings?.Add(LayoutFindings.FontDamaged.At(new(file.Name), file.Name, fault.TrimEnd()));
            return null;
        }

        var characters = CharacterMap.Read(tables.Table("cmap"), tables.Table("maxp").U16(4));
        if (characters is null)
        {
            findings?.Add(LayoutFindings.FontHasNoUnicodeMap.At(new(file.Name), file.Name));
            return null;
        }

        if (tables.Has("fvar"))
        {
            findings?.Add(LayoutFindings.FontIsVariable.At(new(file.Name), file.Name));
        }

        return new(file, tables, characters);
    }

    /// <summary>Glyph of a character; 0 when the font lacks it.</summary>
    public int GlyphOf(int codePoint) => characters.GlyphOf(codePoint);

    /// <summary>Glyph of a variation sequence; -1 when the font lacks it, and the caller falls back to the base character.</summary>
    public int GlyphOf(int codePoint, int variationSelector) =>
        variationSelector == 0 ? characters.GlyphOf(codePoint) : characters.GlyphOf(codePoint, variationSelector);

    /// <summary>Advance width in font units.</summary>
    public int AdvanceOf(int glyph) => hmtx.U16(4L * Math.Min(glyph, metricCount - 1));

    /// <summary>The outline of a glyph as the file holds it; empty for blanks and where the file is damaged.</summary>
    public ReadOnlySpan<byte> OutlineOf(int glyph) => TryFindOutline(glyph, out var start, out var length)
        ? glyf.Span.Slice(start, length)
        : [];

    /// <summary>Size of the outline table.</summary>
    internal int OutlineBytes => glyf.Length;

    /// <summary>The outline of a glyph; false when its place in the file is damaged.</summary>
    internal bool TryReadOutline(int glyph, out FontBytes outline)
    {
        var found = TryFindOutline(glyph, out var start, out var length);
        outline = glyf.Part(start, length);
        return found;
    }

    private static string? FaultyTable(FontDirectory tables)
    {
        var head = tables.Table("head");
        var glyphs = tables.Table("maxp").U16(4);
        var metrics = tables.Table("hhea").U16(34);
        var loca = (head.U16(50) != 0 ? 4L : 2L) * (glyphs + 1);
        return head.Length < 54 || head.U16(18) is < 16 or > 16384 ? "head"
            : tables.Table("maxp").Length < 6 || glyphs == 0 ? "maxp"
            : tables.Table("hhea").Length < 36 || metrics == 0 || metrics > glyphs ? "hhea"
            : tables.Table("hmtx").Length < 4L * metrics ? "hmtx"
            : tables.Table("loca").Length < loca ? "loca"
            : !tables.Has("glyf") || tables.IsCutOff("glyf") ? "glyf"
            : !tables.Has("cmap") || tables.IsCutOff("cmap") ? "cmap"
            : tables.IsCutOff("cvt ") ? "cvt "
            : tables.IsCutOff("fpgm") ? "fpgm"
            : tables.IsCutOff("prep") ? "prep"
            : null;
    }

    private int HeightOf(char letter, int otherwise)
    {
        var outline = OutlineOf(GlyphOf(letter));
        return outline.Length >= 10 ? System.Buffers.Binary.BinaryPrimitives.ReadInt16BigEndian(outline[8..]) : otherwise;
    }

    /// <summary>Where a glyph's outline stands in <c>glyf</c>; false when its offsets are damaged.</summary>
    private bool TryFindOutline(int glyph, out int start, out int length)
    {
        (start, length) = (0, 0);
        if ((uint)glyph >= (uint)GlyphCount)
        {
            return false;
        }

        long from = longOffsets ? loca.U32(4L * glyph) : 2L * loca.U16(2L * glyph);
        long to = longOffsets ? loca.U32((4L * glyph) + 4) : 2L * loca.U16((2L * glyph) + 2);
        if (to < from || to > glyf.Length)
        {
            return false;
        }

        (start, length) = ((int)from, (int)(to - from));
        return true;
    }
}
