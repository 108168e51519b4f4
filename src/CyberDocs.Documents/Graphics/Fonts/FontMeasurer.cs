namespace CyberDocs.Graphics.Fonts;

/// <summary>Measures text with the fonts of a <see cref="FontSet"/>. Thread-safe.</summary>
internal sealed class FontMeasurer : ITextMeasurer
{
    private const int PageSize = 256;

    private const double Unknown = -1;

    // Widths of the basic plane, by pages of 256 characters, each asked of the font once; racing threads write the same values.
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
            var page = pages[c >> 8] ??= UnknownPage();
            var part = page[c & 0xFF];
            if (part == Unknown)
            {
                page[c & 0xFF] = part = Alone(c, bold);
            }

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

    // What depends on its neighbours has no width of its own.
    private double Alone(char c, bool bold) =>
        char.IsSurrogate(c) || c is >= '\uFE00' and <= '\uFE0F' || TextGlyphs.IsCombining(c) ? double.NaN : Exactly([c], bold);

    private static double[] UnknownPage()
    {
        var page = new double[PageSize];
        Array.Fill(page, Unknown);
        return page;
    }
}
