using CyberDocs.Graphics;
using CyberDocs.Graphics.Fonts;
using SkiaSharp;

namespace CyberDocs.Skia;

/// <summary>Paints text glyph by glyph as it was laid out, so that pictures show what PDF shows. Not thread-safe.</summary>
internal sealed class SkiaTextPainter(IFontSource fonts) : IDisposable
{
    private readonly TextSetter setter = new(fonts);
    private readonly Dictionary<FontFile, SKTypeface> faces = [];

    /// <summary>Paints a text from its left end on its baseline.</summary>
    public void Paint(SKCanvas canvas, string text, double x, double baseline, double size, bool bold, SKPaint paint)
    {
        var glyphs = setter.Set(text, bold);
        for (var i = 0; i < glyphs.Count;)
        {
            var run = glyphs.Skip(i).TakeWhile(glyph => glyph.Font == glyphs[i].Font).ToList();
            using var sized = FontOf(FaceOf(glyphs[i].Font), size);
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(
                [.. run.Select(glyph => (ushort)glyph.Glyph)], sized, [.. run.Select(glyph => new SKPoint((float)(x + (glyph.X * size)), (float)baseline))]);
            using var blob = builder.Build();
            canvas.DrawText(blob, 0, 0, paint);
            i += run.Count;
        }
    }

    public void Dispose()
    {
        foreach (var face in faces.Values)
        {
            face.Dispose();
        }
    }

    /// <summary>A font that paints outlines as they are, whatever the machine would do to them.</summary>
    public static SKFont FontOf(SKTypeface face, double size) => new(face, (float)size)
    {
        Edging = SKFontEdging.Antialias,
        Hinting = SKFontHinting.None,
        Subpixel = true,
        LinearMetrics = true,
    };

    private SKTypeface FaceOf(FontFile file)
    {
        if (!faces.TryGetValue(file, out var face))
        {
            using var data = SKData.CreateCopy(file.Data.Span);
            face = SKTypeface.FromData(data, file.Index) ?? throw new InvalidDataException($"Skia cannot load the font {file.Name}.");
            faces.Add(file, face);
        }

        return face;
    }
}
