namespace CyberDocs.Graphics.Fonts;

/// <summary>Measures text with the fonts of a <see cref="FontSet"/>. Thread-safe.</summary>
internal sealed class FontMeasurer : ITextMeasurer
{
    private const int PageSize = 256;

    // Width tables for the basic plane, one page of 256 characters at a time; racing threads fill a page with the same values.
    private readonly double[]?[] regular = new double[]?[0x10000 / PageSize];
    private readonly double[]?[] bold = new double[]?[0x10000 / PageSize];

    public FontMeasurer(FontSet fonts)
    {
        ArgumentNullException.ThrowIfNull(fonts);
        Fonts = fonts;
    }

    public FontSet Fonts { get; }

    /// <inheritdoc/>
    public double Width(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var pages = bold ? this.bold : regular;
        var width = 0.0;
        foreach (var c in text)
        {
            var part = (pages[c >> 8] ?? FillPage(pages, c >> 8, bold))[c & 0xFF];
            if (double.IsNaN(part))
            {
                return Exactly(text, bold) * size;
            }

            width += part;
        }

        return width * size;
    }

    private double Exactly(ReadOnlySpan<char> text, bool bold)
    {
        var width = 0.0;
        foreach (var glyph in new TextGlyphs(Fonts, text, bold))
        {
            width += glyph.Advance;
        }

        return width;
    }

    private double[] FillPage(double[]?[] pages, int number, bool bold)
    {
        var page = new double[PageSize];
        Span<char> character = stackalloc char[1];
        for (var i = 0; i < PageSize; i++)
        {
            var c = (char)((number * PageSize) + i);
            character[0] = c;
            // These depend on their neighbours.
            page[i] = char.IsSurrogate(c) || c is >= '\uFE00' and <= '\uFE0F' || TextGlyphs.IsCombining(c) ? double.NaN : Exactly(character, bold);
        }

        pages[number] = page;
        return page;
    }
}
