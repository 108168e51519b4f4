using System.Buffers.Binary;
using SkiaSharp;

namespace CyberDocs.Skia;

/// <summary>A white picture to paint on in points, y downwards. Not thread-safe.</summary>
internal sealed class PngCanvas : IDisposable
{
    /// <summary>An A3 page at 600 pixels per inch; four bytes each.</summary>
    private const double MostPixels = 80e6;
    private const int HeaderEnd = 33;

    private readonly SKBitmap bitmap;
    private readonly double dpi;

    /// <exception cref="ArgumentException">It would be too large.</exception>
    public PngCanvas(double width, double height, PngOptions options)
    {
        dpi = options.Dpi is >= 36 and <= 1200 ? options.Dpi
            : throw new ArgumentOutOfRangeException(nameof(options), options.Dpi, "解像度は 36～1200 dpi です。/ 36 to 1200 pixels per inch.");
        var (across, down) = (Math.Max(1, Math.Ceiling(width * dpi / 72)), Math.Max(1, Math.Ceiling(height * dpi / 72)));
        if (across * down > MostPixels)
        {
            throw new ArgumentException(
                $"画像が {across}×{down} 画素になります。解像度を下げてください。/ The picture would have {across} × {down} pixels; use fewer pixels per inch.", nameof(options));
        }

        bitmap = new SKBitmap(new SKImageInfo((int)across, (int)down, SKColorType.Rgba8888, SKAlphaType.Opaque));
        Canvas = new SKCanvas(bitmap);
        Canvas.Clear(SKColors.White);
        Canvas.Scale((float)(dpi / 72));
    }

    public SKCanvas Canvas { get; }

    public void Write(Stream output)
    {
        Canvas.Flush();
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        var png = data.AsSpan();
        output.Write(png[..HeaderEnd]);
        output.Write(Density());
        output.Write(png[HeaderEnd..]);
    }

    public void Dispose()
    {
        Canvas.Dispose();
        bitmap.Dispose();
    }

    // The chunk pHYs, in pixels per metre, which the encoder leaves out.
    private byte[] Density()
    {
        var chunk = new byte[21];
        var perMetre = (uint)Math.Round(dpi / 0.0254);
        BinaryPrimitives.WriteUInt32BigEndian(chunk, 9);
        "pHYs"u8.CopyTo(chunk.AsSpan(4));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8), perMetre);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(12), perMetre);
        chunk[16] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(17), Crc(chunk.AsSpan(4, 13)));
        return chunk;
    }

    // The check sum of PNG, ISO 3309.
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
            }
        }

        return ~crc;
    }
}
