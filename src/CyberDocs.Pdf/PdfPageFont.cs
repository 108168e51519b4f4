using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf;

/// <summary>A font as a PDF of ours embeds it: two-byte codes with their glyphs and widths. Immutable and thread-safe.</summary>
public sealed class PdfPageFont
{
    private const double OneEm = 1000;

    private readonly ReadOnlyMemory<byte> glyphs;
    private readonly Dictionary<int, double> widths;
    private readonly double otherWidth;

    private PdfPageFont(ReadOnlyMemory<byte> program, ReadOnlyMemory<byte> glyphs, Dictionary<int, double> widths, double otherWidth)
    {
        Program = program;
        (this.glyphs, this.widths, this.otherWidth) = (glyphs, widths, otherWidth);
    }

    /// <summary>The TrueType font that holds the glyphs in use.</summary>
    public ReadOnlyMemory<byte> Program { get; }

    /// <summary>Number of the glyph of a code.</summary>
    /// <param name="code">The two bytes of a text as one number.</param>
    public int GlyphOf(int code) => glyphs.Length == 0 ? code : (2 * code) + 1 < glyphs.Length ? (glyphs.Span[2 * code] << 8) | glyphs.Span[(2 * code) + 1] : 0;

    /// <summary>How far the next glyph stands away, in ems.</summary>
    /// <param name="code">The two bytes of a text as one number.</param>
    public double AdvanceOf(int code) => widths.GetValueOrDefault(code, otherWidth) / OneEm;

    internal static PdfPageFont Of(PdfObjects objects, Dictionary<string, object?>? font)
    {
        var descendant = objects.Dictionary(objects.List(font?.GetValueOrDefault("DescendantFonts")).FirstOrDefault());
        var descriptor = objects.Dictionary(descendant?.GetValueOrDefault("FontDescriptor"));
        if (descendant is null || objects.Resolve(descriptor?.GetValueOrDefault("FontFile2")) is not PdfStream program)
        {
            throw new NotSupportedException("A font that is not embedded as CyberDocs embeds fonts.");
        }

        var otherWidth = objects.Resolve(descendant.GetValueOrDefault("DW")) is double width ? width : OneEm;
        var map = objects.Resolve(descendant.GetValueOrDefault("CIDToGIDMap")) is PdfStream stream ? objects.Content(stream) : default;
        return new PdfPageFont(objects.Content(program), map, WidthsOf(objects, descendant, otherWidth), otherWidth);
    }

    private static Dictionary<int, double> WidthsOf(PdfObjects objects, Dictionary<string, object?> descendant, double otherWidth)
    {
        var widths = new Dictionary<int, double>();
        var entries = objects.List(descendant.GetValueOrDefault("W")).Select(objects.Resolve).ToList();
        for (var i = 0; i + 1 < entries.Count; i += 2)
        {
            if (entries[i] is double first && entries[i + 1] is List<object?> run)
            {
                for (var k = 0; k < run.Count; k++)
                {
                    widths[(int)first + k] = objects.Resolve(run[k]) is double each ? each : otherWidth;
                }
            }
        }

        return widths;
    }
}
