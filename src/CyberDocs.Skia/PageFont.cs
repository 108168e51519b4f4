using CyberDocs.Pdf;
using SkiaSharp;

namespace CyberDocs.Skia;

/// <summary>A font of a page, loaded. Not thread-safe.</summary>
internal sealed class PageFont : IDisposable
{
    private readonly PdfPageFont font;

    /// <exception cref="NotSupportedException">It cannot be loaded.</exception>
    public PageFont(PdfPageFont font)
    {
        this.font = font;
        using var data = SKData.CreateCopy(font.Program.Span);
        Face = SKTypeface.FromData(data) ?? throw new NotSupportedException("An embedded font that cannot be loaded.");
    }

    public SKTypeface Face { get; }

    public ushort GlyphOf(int code) => (ushort)font.GlyphOf(code);

    public double AdvanceOf(int code) => font.AdvanceOf(code);

    public void Dispose() => Face.Dispose();
}
