using System.IO.Compression;

namespace CyberDocs.Pictures;

/// <summary>Unpacks the rows of a PNG and undoes their filters and their interlace.</summary>
internal static class PngRows
{
    // Where the seven pictures of an interlaced one begin, and how far their pixels are apart.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Bytes of a row.</summary>
    public static int Stride(int width, int bitsOfPixel) => (int)((((long)width * bitsOfPixel) + 7) / 8);

    /// <summary>All rows from top to bottom.</summary>
    /// <param name="packed">The zlib stream.</param>
    /// <param name="width">Pixels of a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="bitsOfPixel">Bits of a pixel.</param>
    /// <param name="isInterlaced">Whether it comes as seven pictures.</param>
    public static byte[] Unpack(Stream packed, int width, int height, int bitsOfPixel, bool isInterlaced)
    {
        var stride = Stride(width, bitsOfPixel);
        var rows = new byte[stride * height];
        try
        {
            using var plain = new ZLibStream(packed, CompressionMode.Decompress);
            if (!isInterlaced)
            {
                Read(plain, rows, stride, height, bitsOfPixel);
            }
            else
            {
                foreach (var (x, y, stepX, stepY) in Passes)
                {
                    var (columns, lines) = ((width - x + stepX - 1) / stepX, (height - y + stepY - 1) / stepY);
                    if (columns > 0 && lines > 0)
                    {
                        var part = new byte[Stride(columns, bitsOfPixel) * lines];
                        Read(plain, part, Stride(columns, bitsOfPixel), lines, bitsOfPixel);
                        Spread(part, columns, lines, rows, stride, bitsOfPixel, (x, y, stepX, stepY));
                    }
                }
            }

            // What follows the last row is read as well, so that the check sum behind it is looked at; it is little or somebody means harm.
            Span<byte> rest = stackalloc byte[64];
            if (plain.ReadAtLeast(rest, rest.Length, throwOnEndOfStream: false) == rest.Length)
            {
                throw PictureRefusedException.Broken("画素が多すぎる", "it holds more pixels than its size");
            }
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException or IOException)
        {
            throw PictureRefusedException.Broken("画素が途中で終わるか、読めない", "its pixels end early or cannot be read");
        }

        return rows;
    }

    /// <summary>Moves pixels of any size.</summary>
    public static void Copy(ReadOnlySpan<byte> from, int fromPixel, Span<byte> to, int toPixel, int bitsOfPixel)
    {
        if (bitsOfPixel >= 8)
        {
            var size = bitsOfPixel / 8;
            from.Slice(fromPixel * size, size).CopyTo(to[(toPixel * size)..]);
            return;
        }

        var value = Sample(from, fromPixel, bitsOfPixel);
        var bit = toPixel * bitsOfPixel;
        to[bit / 8] |= (byte)(value << (8 - bitsOfPixel - (bit % 8)));
    }

    /// <summary>A number of up to 8 bits.</summary>
    public static int Sample(ReadOnlySpan<byte> row, int index, int bits)
    {
        var bit = index * bits;
        return (row[bit / 8] >> (8 - bits - (bit % 8))) & ((1 << bits) - 1);
    }

    private static void Read(Stream plain, byte[] rows, int stride, int height, int bitsOfPixel)
    {
        var back = Math.Max(1, bitsOfPixel / 8);
        var above = new byte[stride].AsSpan();
        Span<byte> filter = stackalloc byte[1];
        for (var y = 0; y < height; y++)
        {
            plain.ReadExactly(filter);
            var row = rows.AsSpan(y * stride, stride);
            plain.ReadExactly(row);
            Unfilter(filter[0], row, above, back);
            above = row;
        }
    }

    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int back)
    {
        switch (filter)
        {
            case 0:
                break;
            case 1:
                for (var i = back; i < row.Length; i++)
                {
                    row[i] += row[i - back];
                }

                break;
            case 2:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += (byte)(((i < back ? 0 : row[i - back]) + above[i]) / 2);
                }

                break;
            case 4:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += i < back ? above[i] : Nearest(row[i - back], above[i], above[i - back]);
                }

                break;
            default:
                throw PictureRefusedException.Broken("画素の書き方にない値がある", "its rows name a filter that there is not");
        }
    }

    // The neighbour that is nearest to what a slope through all three would give.
    private static byte Nearest(int left, int above, int aslant)
    {
        var (toLeft, toAbove, toAslant) = (Math.Abs(above - aslant), Math.Abs(left - aslant), Math.Abs(left + above - aslant - aslant));
        return (byte)(toLeft <= toAbove && toLeft <= toAslant ? left : toAbove <= toAslant ? above : aslant);
    }

    private static void Spread(
        byte[] part, int columns, int lines, byte[] rows, int stride, int bitsOfPixel, (int X, int Y, int StepX, int StepY) pass)
    {
        var partStride = Stride(columns, bitsOfPixel);
        for (var line = 0; line < lines; line++)
        {
            var from = part.AsSpan(line * partStride, partStride);
            var to = rows.AsSpan((pass.Y + (line * pass.StepY)) * stride, stride);
            for (var column = 0; column < columns; column++)
            {
                Copy(from, column, to, pass.X + (column * pass.StepX), bitsOfPixel);
            }
        }
    }
}
