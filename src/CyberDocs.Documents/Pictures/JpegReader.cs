using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace CyberDocs.Pictures;

/// <summary>Reads a JPEG segment by segment and keeps what makes the picture. Its pixels stay packed.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A stream in memory holds nothing to release.")]
internal sealed class JpegReader(PictureMeter meter)
{
    private const int StartOfScan = 0xDA;
    private const int EndOfImage = 0xD9;
    private readonly MemoryStream kept = new();
    private readonly SortedDictionary<int, ReadOnlyMemory<byte>> profile = [];
    private (int Width, int Height, int Channels)? frame;
    private double? density;
    private Turn turn = Turn.Upright;
    private bool hasScan;

    public static bool Begins(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];

    public static PictureFile Read(ReadOnlyMemory<byte> bytes, PictureMeter meter)
    {
        var reader = new JpegReader(meter);
        reader.ReadSegments(bytes);
        return reader.Finish(bytes);
    }

    private void ReadSegments(ReadOnlyMemory<byte> bytes)
    {
        kept.Write(bytes.Span[..2]);
        for (var at = 2; ;)
        {
            var start = at;
            while (at + 1 < bytes.Length && bytes.Span[at] == 0xFF && bytes.Span[at + 1] == 0xFF)
            {
                at++;
            }

            if (at + 1 >= bytes.Length)
            {
                throw PictureRefusedException.Broken("途中で終わっている", "it ends early");
            }

            if (bytes.Span[at] != 0xFF)
            {
                throw PictureRefusedException.Broken("部分の並びが読めない", "its parts cannot be told apart");
            }

            var marker = bytes.Span[at + 1];
            at += 2;
            if (marker == EndOfImage)
            {
                kept.Write([0xFF, EndOfImage]);
                return;
            }

            if (marker is >= 0xD0 and <= 0xD7 or 0x01)
            {
                continue;
            }

            var length = at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[at..]) : 0;
            if (length < 2 || at + length > bytes.Length)
            {
                throw PictureRefusedException.Broken("途中で終わっている", "it ends early");
            }

            var data = bytes.Slice(at + 2, length - 2);
            at += length;
            if (Keeps(marker, data))
            {
                kept.Write([0xFF, marker]);
                kept.Write(bytes.Span.Slice(at - length, length));
            }

            if (marker == StartOfScan)
            {
                hasScan = frame is null ? throw PictureRefusedException.Broken("見出しがない", "its head is missing") : true;
                start = at;
                at = EndOfScan(bytes.Span, at);
                kept.Write(bytes.Span[start..at]);
            }
        }
    }

    // Within packed pixels, 0xFF is followed by 0 or stands before the number of a restart.
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var next = bytes[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= bytes.Length)
            {
                throw PictureRefusedException.Broken("途中で終わっている", "it ends early");
            }

            at += next;
            if (bytes[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at += bytes[at + 1] == 0xFF ? 1 : 2;
        }
    }

    private bool Keeps(byte marker, ReadOnlyMemory<byte> data)
    {
        var span = data.Span;
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                TakeFrame(span);
                return true;
            case 0xC4 or 0xCC or StartOfScan or 0xDB or 0xDD:
                return marker == 0xCC ? throw Unsuited("算術符号の JPEG", "a JPEG with arithmetic coding") : true;
            case > 0xC2 and <= 0xCF:
                throw Unsuited("特殊な方式の JPEG（可逆、階層、算術符号）", "a JPEG of a rare kind (lossless, hierarchical or with arithmetic coding)");
            case 0xE0:
                var isPlain = span.StartsWith("JFIF\0"u8) && span.Length >= 12;
                density = isPlain && span[7] is 1 or 2 ? BinaryPrimitives.ReadUInt16BigEndian(span[8..]) * (span[7] == 1 ? 1 : 2.54) : density;
                return isPlain;
            case 0xE1 when span.StartsWith("Exif\0\0"u8):
                turn = ExifTurn.Of(span[6..]);
                return false;
            case 0xE2 when span.StartsWith("ICC_PROFILE\0"u8) && span.Length > 14:
                profile.TryAdd(span[12], data[14..]);
                return false;
            case 0xEE:
                return span.StartsWith("Adobe"u8);
            default:
                return false;
        }
    }

    private void TakeFrame(ReadOnlySpan<byte> data)
    {
        if (frame is not null || data.Length < 6 || data.Length < 6 + (data[5] * 3))
        {
            throw PictureRefusedException.Broken("見出しが読めない", "its head cannot be read");
        }

        var (height, width, channels) = (BinaryPrimitives.ReadUInt16BigEndian(data[1..]), BinaryPrimitives.ReadUInt16BigEndian(data[3..]), data[5]);
        if (data[0] != 8)
        {
            throw Unsuited($"一色 {data[0]} ビットの JPEG", $"a JPEG of {data[0]} bits for each colour");
        }

        if (channels is not (1 or 3))
        {
            throw Unsuited(channels == 4 ? "印刷用の CMYK の JPEG" : $"色の数が {channels} の JPEG", channels == 4 ? "a JPEG in CMYK" : $"a JPEG of {channels} colours");
        }

        meter.Check(width, height, channels * 8);
        frame = (width, height, channels);
    }

    private PictureFile Finish(ReadOnlyMemory<byte> bytes)
    {
        if (frame is not var (width, height, channels) || !hasScan)
        {
            throw PictureRefusedException.Broken("画素がない", "it holds no pixels");
        }

        // A block of 64 numbers takes at least two bits.
        if (bytes.Length < (long)width * height / 64 / 4)
        {
            throw PictureRefusedException.Broken("大きさに比べて画素が足りない", "it holds fewer pixels than its size");
        }

        var shape = new PictureShape(width, height, channels, 8)
        {
            Turn = turn,
            Density = density,
            Profile = IccProfile.Sound(profile.Count == 0 ? null : [.. profile.Values.SelectMany(part => part.ToArray())], channels),
        };
        return new PictureFile(PictureKind.Jpeg, WithProfile(shape.Profile), shape);
    }

    // The profile goes behind the first segment, or behind the mark that begins the file.
    private byte[] WithProfile(byte[]? sound)
    {
        var file = kept.ToArray();
        if (sound is null)
        {
            return file;
        }

        const int LongestPart = 65_519;
        var at = file.AsSpan(2) is [0xFF, 0xE0, ..] ? 4 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4)) : 2;
        using var whole = new MemoryStream(file.Length + sound.Length + 1024);
        whole.Write(file.AsSpan(0, at));
        var parts = sound.Chunk(LongestPart).ToList();
        Span<byte> length = stackalloc byte[2];
        for (var i = 0; i < parts.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(parts[i].Length + 16));
            whole.Write([0xFF, 0xE2]);
            whole.Write(length);
            whole.Write("ICC_PROFILE\0"u8);
            whole.Write([(byte)(i + 1), (byte)parts.Count]);
            whole.Write(parts[i]);
        }

        whole.Write(file.AsSpan(at));
        return whole.ToArray();
    }

    private static PictureRefusedException Unsuited(string japanese, string english) =>
        new(PictureFindings.Unsuited, new FindingArgument(null, japanese, english));
}
