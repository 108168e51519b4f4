using CyberDocs.Graphics.Fonts;
using SkiaSharp;

namespace CyberDocs.Skia;

/// <summary>Sets text glyph by glyph as <see cref="TextGlyphs"/> lays it out, so that pictures show what PDF shows. Not thread-safe.</summary>
internal sealed class TextPainter(FontSet fonts) : IDisposable
{
    private readonly Dictionary<TrueTypeFont, SKTypeface> faces = [];
    private readonly List<ushort> glyphs = [];
    private readonly List<SKPoint> places = [];

    /// <summary>Paints a text from its left end on its baseline.</summary>
    public void Paint(SKCanvas canvas, string text, double x, double baseline, double size, bool bold, SKPaint paint)
    {
        TrueTypeFont? font = null;
        foreach (var glyph in new TextGlyphs(fonts, text, bold))
        {
            if (glyph.Font is not null && glyph.Font != font)
            {
                Flush(canvas, font, size, paint);
                font = glyph.Font;
            }

            if (glyph.Font is not null)
            {
                glyphs.Add((ushort)glyph.Glyph);
                places.Add(new SKPoint((float)(x + (glyph.Offset * size)), (float)baseline));
            }

            x += glyph.Advance * size;
        }

        Flush(canvas, font, size, paint);
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

    private void Flush(SKCanvas canvas, TrueTypeFont? font, double size, SKPaint paint)
    {
        if (font is null || glyphs.Count == 0)
        {
            return;
        }

        if (!faces.TryGetValue(font, out var face))
        {
            using var data = SKData.CreateCopy(font.File.Data.Span);
            face = SKTypeface.FromData(data, font.File.Index) ?? throw new InvalidDataException($"Skia cannot load the font {font.Name}.");
            faces.Add(font, face);
        }

        using var sized = FontOf(face, size);
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun([.. glyphs], sized, [.. places]);
        using var blob = builder.Build();
        canvas.DrawText(blob, 0, 0, paint);
        glyphs.Clear();
        places.Clear();
    }
}
