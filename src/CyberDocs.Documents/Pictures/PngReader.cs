using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using CyberDocs.Sources;

namespace CyberDocs.Pictures;

/// <summary>Reads a PNG chunk by chunk, unpacks it once to see that it is sound, and keeps what makes the picture.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A stream in memory holds nothing to release.")]
internal sealed class PngReader(PictureMeter meter)
{
    private const int LongestChunk = int.MaxValue;
    private readonly MemoryStream packed = new();
    private (int Width, int Height, int Bits, int Kind, bool IsInterlaced)? head;
    private byte[] palette = [];
    private byte[] transparency = [];
    private byte[]? profile;
    private double? density;
    private Turn turn = Turn.Upright;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    public static PictureFile Read(ReadOnlyMemory<byte> bytes, PictureMeter meter)
    {
        var reader = new PngReader(meter);
        reader.ReadChunks(bytes[Signature.Length..]);
        return reader.Finish();
    }

    private void ReadChunks(ReadOnlyMemory<byte> rest)
    {
        while (true)
        {
            if (rest.Length < 12)
            {
                throw PictureRefusedException.Broken("途中で終わっている", "it ends early");
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(rest.Span);
            if (length > LongestChunk || length > rest.Length - 12)
            {
                throw PictureRefusedException.Broken("途中で終わっている", "it ends early");
            }

            var size = (int)length;
            var name = rest.Slice(4, 4).Span;
            var data = rest.Slice(8, size);
            if (Crc32.Append(0, rest.Span.Slice(4, size + 4)) != BinaryPrimitives.ReadUInt32BigEndian(rest.Span[(size + 8)..]))
            {
                throw PictureRefusedException.Broken("検査の値が合わない", "a check sum is wrong");
            }

            if (name.SequenceEqual("IEND"u8))
            {
                return;
            }

            Take(name, data);
            rest = rest[(size + 12)..];
        }
    }

    private void Take(ReadOnlySpan<byte> name, ReadOnlyMemory<byte> data)
    {
        if (name.SequenceEqual("IHDR"u8) == head.HasValue)
        {
            throw PictureRefusedException.Broken("見出しがないか、二度ある", "its head is missing or comes twice");
        }

        switch (name)
        {
            case [(byte)'I', (byte)'H', (byte)'D', (byte)'R']:
                TakeHead(data.Span);
                break;
            case [(byte)'P', (byte)'L', (byte)'T', (byte)'E']:
                palette = data.Length is > 0 and <= 768 && data.Length % 3 == 0
                    ? data.ToArray()
                    : throw PictureRefusedException.Broken("色の表が読めない", "its palette cannot be read");
                break;
            case [(byte)'t', (byte)'R', (byte)'N', (byte)'S']:
                transparency = data.ToArray();
                break;
            case [(byte)'I', (byte)'D', (byte)'A', (byte)'T']:
                packed.Write(data.Span);
                break;
            case [(byte)'i', (byte)'C', (byte)'C', (byte)'P']:
                profile = ProfileOf(data);
                break;
            case [(byte)'p', (byte)'H', (byte)'Y', (byte)'s'] when data.Length == 9 && data.Span[8] == 1:
                density = BinaryPrimitives.ReadUInt32BigEndian(data.Span) * 0.0254;
                break;
            case [(byte)'e', (byte)'X', (byte)'I', (byte)'f']:
                turn = ExifTurn.Of(data.Span);
                break;
            case [>= (byte)'A' and <= (byte)'Z', ..]:
                throw PictureRefusedException.Broken("知らない部分がある", "it has a part that is not known");
        }
    }

    private void TakeHead(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13)
        {
            throw PictureRefusedException.Broken("見出しが読めない", "its head cannot be read");
        }

        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        var (bits, kind) = (data[8], data[9]);
        var isKnown = kind switch
        {
            0 => bits is 1 or 2 or 4 or 8 or 16,
            3 => bits is 1 or 2 or 4 or 8,
            2 or 4 or 6 => bits is 8 or 16,
            _ => false,
        };
        if (!isKnown || data[10] != 0 || data[11] != 0 || data[12] > 1)
        {
            throw PictureRefusedException.Broken("見出しが読めない", "its head cannot be read");
        }

        meter.Check(width, height, PngPixels.ChannelsOf(kind) * bits);
        head = ((int)width, (int)height, bits, kind, data[12] == 1);
    }

    private static byte[]? ProfileOf(ReadOnlyMemory<byte> data)
    {
        var name = data.Span.IndexOf((byte)0);
        if (name is < 1 or > 79 || data.Length < name + 3 || data.Span[name + 1] != 0)
        {
            return null;
        }

        try
        {
            using var plain = new ZLibStream(new MemoryStream(data[(name + 2)..].ToArray(), writable: false), CompressionMode.Decompress);
            var profile = new byte[IccProfile.Longest + 1];
            return profile[..plain.ReadAtLeast(profile, profile.Length, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private PictureFile Finish()
    {
        if (head is not var (width, height, bits, kind, isInterlaced) || packed.Length == 0 || (kind == 3 && palette.Length == 0))
        {
            throw PictureRefusedException.Broken("画素がない", "it holds no pixels");
        }

        CheckTransparency(kind);
        var bitsOfPixel = PngPixels.ChannelsOf(kind) * bits;
        packed.Position = 0;
        var rows = PngRows.Unpack(packed, width, height, bitsOfPixel, isInterlaced);
        var sideways = turn.IsSideways;
        var shown = (Width: sideways ? height : width, Height: sideways ? width : height);
        ReadOnlyMemory<byte> data = packed.ToArray();
        if (isInterlaced || !turn.IsUpright)
        {
            data = PngParts.Pack(turn.IsUpright ? rows : PngParts.Turned(rows, width, height, bitsOfPixel, turn), PngRows.Stride(shown.Width, bitsOfPixel));
        }

        var channels = kind is 0 or 4 ? 1 : 3;
        var shape = new PictureShape(shown.Width, shown.Height, channels, bits)
        {
            Density = density,
            Profile = IccProfile.Sound(profile, channels),
            Png = new PngPixels(kind, data) { Palette = palette, Transparency = transparency },
        };
        return new PictureFile(PictureKind.Png, PngParts.File(shape), shape);
    }

    private void CheckTransparency(int kind)
    {
        var fits = kind switch
        {
            0 => transparency.Length is 0 or 2,
            2 => transparency.Length is 0 or 6,
            3 => transparency.Length <= palette.Length / 3,
            _ => transparency.Length == 0,
        };
        if (!fits)
        {
            throw PictureRefusedException.Broken("透明の指定が読めない", "what it says of transparency cannot be read");
        }
    }
}
