using CyberDocs.Pdf.Reading;
using SkiaSharp;

namespace CyberDocs.Skia;

/// <summary>A font as a PDF of ours embeds it: two-byte codes, their glyphs and widths. Not thread-safe.</summary>
internal sealed class PageFont : IDisposable
{
    private readonly byte[] glyphs = [];
    private readonly Dictionary<int, double> widths = [];
    private readonly double otherWidth;

    /// <exception cref="NotSupportedException">It is none of ours.</exception>
    public PageFont(PdfObjects objects, Dictionary<string, object?>? font)
    {
        var descendant = objects.Dictionary(objects.List(font?.GetValueOrDefault("DescendantFonts")).FirstOrDefault());
        var descriptor = objects.Dictionary(descendant?.GetValueOrDefault("FontDescriptor"));
        if (descendant is null || objects.Resolve(descriptor?.GetValueOrDefault("FontFile2")) is not PdfStream program)
        {
            throw new NotSupportedException("A font that is not embedded as CyberDocs embeds fonts.");
        }

        if (objects.Resolve(descendant.GetValueOrDefault("CIDToGIDMap")) is PdfStream map)
        {
            glyphs = objects.Content(map).ToArray();
        }

        otherWidth = objects.Resolve(descendant.GetValueOrDefault("DW")) is double width ? width : 1000;
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

        using var data = SKData.CreateCopy(objects.Content(program).Span);
        Face = SKTypeface.FromData(data) ?? throw new NotSupportedException("An embedded font that cannot be loaded.");
    }

    public SKTypeface Face { get; }

    public ushort GlyphOf(int code) => glyphs.Length == 0 ? (ushort)code : (2 * code) + 1 < glyphs.Length ? (ushort)((glyphs[2 * code] << 8) | glyphs[(2 * code) + 1]) : (ushort)0;

    /// <summary>How far the next glyph stands away, in ems.</summary>
    public double AdvanceOf(int code) => widths.GetValueOrDefault(code, otherWidth) / 1000;

    public void Dispose() => Face.Dispose();
}
