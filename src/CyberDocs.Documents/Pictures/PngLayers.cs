namespace CyberDocs.Pictures;

/// <summary>The colours of a PNG and its alpha apart, as PDF wants them: rows from top to bottom without filters.</summary>
/// <param name="Color">Colours, or indexes, of the picture's bits.</param>
/// <param name="Alpha">How much of each pixel is painted.</param>
/// <param name="AlphaBits">Bits of each alpha.</param>
internal sealed record PngLayers(byte[] Color, byte[] Alpha, int AlphaBits)
{
    public static PngLayers Of(PictureShape shape)
    {
        var png = shape.Png!;
        var rows = PngRows.Unpack(
            new MemoryStream(png.Packed.ToArray(), writable: false), shape.Width, shape.Height, png.Channels * shape.Bits, isInterlaced: false);
        return png.Kind is 4 or 6 ? Split(rows, shape, png.Channels) : Masked(rows, shape, png);
    }

    private static PngLayers Split(byte[] rows, PictureShape shape, int channels)
    {
        var (size, pixels) = (shape.Bits / 8, shape.Width * shape.Height);
        var (color, alpha) = (new byte[pixels * (channels - 1) * size], new byte[pixels * size]);
        for (var i = 0; i < pixels; i++)
        {
            rows.AsSpan(i * channels * size, (channels - 1) * size).CopyTo(color.AsSpan(i * (channels - 1) * size));
            rows.AsSpan((((i + 1) * channels) - 1) * size, size).CopyTo(alpha.AsSpan(i * size));
        }

        return new(color, alpha, shape.Bits);
    }

    private static PngLayers Masked(byte[] rows, PictureShape shape, PngPixels png)
    {
        var alpha = new byte[shape.Width * shape.Height];
        var stride = PngRows.Stride(shape.Width, png.Channels * shape.Bits);
        for (var y = 0; y < shape.Height; y++)
        {
            var row = rows.AsSpan(y * stride, stride);
            for (var x = 0; x < shape.Width; x++)
            {
                alpha[(y * shape.Width) + x] = png.Kind == 3
                    ? PngRows.Sample(row, x, shape.Bits) is var index && index < png.Transparency.Length ? png.Transparency[index] : byte.MaxValue
                    : IsMasked(row, x, shape.Bits, png) ? byte.MinValue : byte.MaxValue;
            }
        }

        return new(rows, alpha, 8);
    }

    private static bool IsMasked(ReadOnlySpan<byte> row, int x, int bits, PngPixels png)
    {
        for (var i = 0; i < png.Channels; i++)
        {
            var at = (x * png.Channels) + i;
            var value = bits == 16 ? (row[at * 2] << 8) | row[(at * 2) + 1] : PngRows.Sample(row, at, bits);
            if (value != ((png.Transparency[i * 2] << 8) | png.Transparency[(i * 2) + 1]))
            {
                return false;
            }
        }

        return true;
    }
}
