namespace CyberDocs.Graphics.Fonts;

/// <summary>
/// Sets a line of text glyph by glyph as it was measured and as PDF shows it, for those who paint scenes themselves: fonts that stand in for others,
/// variants of characters and combining marks included. Immutable and thread-safe; making one parses the fonts.
/// </summary>
/// <param name="fonts">The fonts that the scene was laid out with; those that cannot be used are left out.</param>
public sealed class TextSetter(IFontSource fonts)
{
    private readonly FontSet set = FontSet.Load(fonts, new FindingCollector());

    /// <summary>The glyphs of a text in its order, without those that show nothing; a character that no font has is 〓.</summary>
    /// <param name="text">The text, in one line.</param>
    /// <param name="bold">Whether it is bold.</param>
    public IReadOnlyList<PlacedGlyph> Set(string text, bool bold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var placed = new List<PlacedGlyph>(text.Length);
        var x = 0.0;
        foreach (var glyph in new TextGlyphs(set, text, bold))
        {
            if (glyph.Font is { } font)
            {
                placed.Add(new(font.File, glyph.Glyph, x + glyph.Offset));
            }

            x += glyph.Advance;
        }

        return placed;
    }
}
