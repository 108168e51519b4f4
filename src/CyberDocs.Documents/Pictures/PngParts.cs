using System.Buffers.Binary;
using System.IO.Compression;
using CyberDocs.Sources;

namespace CyberDocs.Pictures;

/// <summary>Writes a PNG of the parts that make the picture, and no others.</summary>
internal static class PngParts
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] File(PictureShape shape)
    {
        var png = shape.Png!;
        using var file = new MemoryStream(png.Packed.Length + 1024);
        file.Write(Signature);
        Span<byte> head = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, shape.Width);
        BinaryPrimitives.WriteInt32BigEndian(head[4..], shape.Height);
        (head[8], head[9]) = ((byte)shape.Bits, (byte)png.Kind);
        Part(file, "IHDR"u8, head);
        if (shape.Profile is { } profile)
        {
            Part(file, "iCCP"u8, [(byte)'p', 0, 0, .. Deflated(profile)]);
        }

        if (png.Palette.Length > 0)
        {
            Part(file, "PLTE"u8, png.Palette);
        }

        if (png.Transparency.Length > 0)
        {
            Part(file, "tRNS"u8, png.Transparency);
        }

        if (shape.Density is { } density and > 0 and < 1e6)
        {
            Span<byte> size = stackalloc byte[9];
            BinaryPrimitives.WriteUInt32BigEndian(size, (uint)Math.Round(density / 0.0254));
            BinaryPrimitives.WriteUInt32BigEndian(size[4..], (uint)Math.Round(density / 0.0254));
            size[8] = 1;
            Part(file, "pHYs"u8, size);
        }

        Part(file, "IDAT"u8, png.Packed.Span);
        Part(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Rows as a zlib stream, each unfiltered.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> rows, int stride)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var at = 0; at < rows.Length; at += stride)
            {
                zlib.WriteByte(0);
                zlib.Write(rows.Slice(at, stride));
            }
        }

        return packed.ToArray();
    }

    /// <summary>Rows of a picture that stands upright.</summary>
    public static byte[] Turned(byte[] rows, int width, int height, int bitsOfPixel, Turn turn)
    {
        var (columns, lines) = turn.IsSideways ? (height, width) : (width, height);
        var (from, to) = (PngRows.Stride(width, bitsOfPixel), PngRows.Stride(columns, bitsOfPixel));
        var turned = new byte[to * lines];
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                var x = At(turn.OfWidth, columns, column, row);
                var y = At(turn.OfHeight, lines, column, row);
                PngRows.Copy(rows.AsSpan(row * from, from), column, turned.AsSpan(y * to, to), x, bitsOfPixel);
            }
        }

        return turned;

        static int At((int Start, int Column, int Row) way, int size, int column, int row) =>
            (way.Start * (size - 1)) + (way.Column * column) + (way.Row * row);
    }

    private static byte[] Deflated(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    private static void Part(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(name);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Append(Crc32.Append(0, name), data));
        file.Write(number);
    }
}
