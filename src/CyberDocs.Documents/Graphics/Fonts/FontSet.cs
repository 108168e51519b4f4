namespace CyberDocs.Graphics.Fonts;

/// <summary>The fonts of a run, parsed once, in the order in which they are asked for a character. Immutable and thread-safe.</summary>
internal sealed class FontSet(TrueTypeFont[] regular, TrueTypeFont[] bold)
{
    /// <summary>True when no font was usable, which <see cref="Load"/> reported; nothing can be resolved then.</summary>
    public bool IsEmpty => regular.Length == 0;

    /// <summary>Fonts for regular text: the regular ones, then the bold ones that are not among them.</summary>
    public IReadOnlyList<TrueTypeFont> Regular => regular;

    /// <summary>Fonts for bold text: the bold ones, then the regular ones that are not among them.</summary>
    public IReadOnlyList<TrueTypeFont> Bold => bold;

    /// <summary>Parses all fonts of a source; those that cannot be used are reported and left out.</summary>
    public static FontSet Load(IFontSource source, FindingCollector findings)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(findings);
        var parsed = new Dictionary<FontFile, TrueTypeFont?>();
        var regular = Parse(source.Regular, parsed, findings);
        var bold = Parse(source.Bold, parsed, findings);
        if (regular.Count + bold.Count == 0)
        {
            findings.Add(LayoutFindings.NoUsableFont.At(SourcePlace.Unknown));
        }

        return new([.. regular.Union(bold)], [.. bold.Union(regular)]);
    }

    /// <summary>The first font that has the character, and its glyph; glyph 0 of the first font when none has it.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="variationSelector">The variation selector behind it, or 0.</param>
    /// <param name="isBold">Whether bold fonts are asked first.</param>
    /// <exception cref="InvalidOperationException">The set is empty.</exception>
    public FontGlyph Resolve(int codePoint, int variationSelector, bool isBold)
    {
        var fonts = isBold ? bold : regular;
        if (fonts.Length == 0)
        {
            throw new InvalidOperationException("The font set is empty; IsEmpty tells so.");
        }

        if (variationSelector != 0)
        {
            foreach (var font in fonts)
            {
                if (font.GlyphOf(codePoint, variationSelector) is > 0 and var varied)
                {
                    return new(font, varied);
                }
            }
        }

        foreach (var font in fonts)
        {
            if (font.GlyphOf(codePoint) is > 0 and var glyph)
            {
                return new(font, glyph, variationSelector != 0);
            }
        }

        return new(fonts[0], 0, variationSelector != 0);
    }

    private static List<TrueTypeFont> Parse(
        IReadOnlyList<FontFile> files, Dictionary<FontFile, TrueTypeFont?> parsed, FindingCollector findings)
    {
        var fonts = new List<TrueTypeFont>(files.Count);
        foreach (var file in files)
        {
            if (!parsed.TryGetValue(file, out var font))
            {
                font = TrueTypeFont.Parse(file, findings);
                if (font is { EmbeddingAllowed: false })
                {
                    findings.Add(LayoutFindings.FontMayNotBeEmbedded.At(new(file.Name), file.Name));
                    font = null;
                }

                parsed.Add(file, font);
            }

            if (font is not null)
            {
                fonts.Add(font);
            }
        }

        return fonts;
    }
}
