using CyberDocs.Fonts;
using CyberDocs.Graphics;

namespace CyberDocs.TestKit;

/// <summary>The bundled fonts, read once for all tests.</summary>
public sealed class BundledFontSource : IFontSource
{
    public static BundledFontSource Instance { get; } = new();

    public FontFile RegularFile { get; } = new("BIZUDPGothic-Regular.ttf", Bytes(BundledFonts.OpenRegular()));

    public FontFile BoldFile { get; } = new("BIZUDPGothic-Bold.ttf", Bytes(BundledFonts.OpenBold()));

    public IReadOnlyList<FontFile> Regular => [RegularFile];

    public IReadOnlyList<FontFile> Bold => [BoldFile];

    private static byte[] Bytes(Stream stream)
    {
        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
