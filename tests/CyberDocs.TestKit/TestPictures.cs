using System.Buffers.Binary;
using System.IO.Compression;
using CyberDocs.Findings;
using CyberDocs.Pictures;

namespace CyberDocs.TestKit;

/// <summary>Small pictures of every kind, made here.</summary>
public static class TestPictures
{
    /// <summary>A red F on yellow, 24 by 36.</summary>
    private const string UprightJpeg = "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAkABgDASIAAhEBAxEB/8QAGAABAAMBAAAAAAAAAAAAAAAAAAEFBgL/xAAyEAABAgEGCgsAAAAAAAAAAAABAAIRAwYHEhNRBBQVMjNFYXGDwhciJEFDZXKjsdLi/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAQF/8QAHREAAgMAAgMAAAAAAAAAAAAAAAECAxEEEjFBsf/aAAwDAQACEQMRAD8A1k5pxZAxbstvb1vEqwhDYb1Q9InlXv8A5SkvV3E5VtpNslZs6rM0dwuU5pJU10wlKGt77a8MpZszjy+7CRilhYBp0laMY7Bcivg1rc1oG4QRCSxxlLYrEYWkvV3E5Vy2j6Vc0HKzRER0J+y6pL1dxOVbmT0bfSPhC532Vcevo83fpLRVaBcAEUohnEFrXZzQd4ipREAREQH/2Q==";

    public static byte[] Signature { get; } = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Colour types of PNG with the bits that each may have.</summary>
    public static IEnumerable<(int Kind, int Bits)> PngKinds =>
        [(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16)];

    /// <summary>A PNG of 13 by 9 pixels, of numbers that follow from their places.</summary>
    public static byte[] Png(int kind, int bits, bool isInterlaced = false, int filter = 0, byte[]? transparency = null, params (string Name, byte[] Data)[] more) =>
        Png(13, 9, kind, bits, isInterlaced, Packed(Rows(13, 9, kind, bits, isInterlaced, filter)), transparency, more);

    /// <summary>A PNG of any head and content.</summary>
    public static byte[] Png(
        int width, int height, int kind, int bits, bool isInterlaced, byte[] packed, byte[]? transparency = null, params (string Name, byte[] Data)[] more)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9], head[12]) = ((byte)bits, (byte)kind, isInterlaced ? (byte)1 : (byte)0);
        Part(file, "IHDR", head);
        foreach (var (name, data) in more)
        {
            Part(file, name, data);
        }

        if (kind == 3)
        {
            Part(file, "PLTE", [.. Enumerable.Range(0, Math.Min(256, 1 << bits)).SelectMany(i => (byte[])[(byte)(i * 40), (byte)(255 - (i * 20)), (byte)(i * 90)])]);
        }

        if (transparency is not null)
        {
            Part(file, "tRNS", transparency);
        }

        Part(file, "IDAT", packed);
        Part(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>A JPEG of 24 by 36 pixels with a note of how it is turned.</summary>
    public static byte[] Jpeg(int turn = 1)
    {
        var plain = Convert.FromBase64String(UprightJpeg);
        if (turn == 1)
        {
            return plain;
        }

        byte[] note =
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)turn, 0, 0, 0, 0, 0, 0, 0,
        ];
        return [.. plain[..2], .. note, .. plain[2..]];
    }

    /// <summary>Notes of a camera that held a picture in a turn, as PNG keeps them.</summary>
    public static byte[] Notes(int turn) => [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)turn, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>A picture that is known to be sound.</summary>
    public static PictureFile Read(byte[] bytes) =>
        PictureFile.Read(bytes, "見本", SourcePlace.Unknown, new FindingCollector()) ?? throw new InvalidOperationException("The picture is not sound.");

    /// <summary>Bytes as a zlib stream.</summary>
    public static byte[] Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(plain);
        }

        return packed.ToArray();
    }

    public static int Channels(int kind) => kind switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>The number at a place of a picture made here.</summary>
    public static int Sample(int x, int y, int channel, int bits) => ((x * 37) + (y * 101) + (channel * 53)) * (bits == 16 ? 257 : 1) & ((1 << bits) - 1);

    private static byte[] Rows(int width, int height, int kind, int bits, bool isInterlaced, int filter)
    {
        var rows = new List<byte>();
        (int X, int Y, int StepX, int StepY)[] passes = isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach (var (startX, startY, stepX, stepY) in passes)
        {
            byte[]? above = null;
            for (var y = startY; y < height && startX < width; y += stepY)
            {
                var row = Row(width, y, kind, bits, startX, stepX);
                rows.Add((byte)filter);
                rows.AddRange(Filtered(row, above ?? new byte[row.Length], Math.Max(1, Channels(kind) * bits / 8), filter));
                above = row;
            }
        }

        return [.. rows];
    }

    private static byte[] Row(int width, int y, int kind, int bits, int startX, int stepX)
    {
        var numbers = new List<int>();
        for (var x = startX; x < width; x += stepX)
        {
            numbers.AddRange(Enumerable.Range(0, Channels(kind)).Select(channel => Sample(x, y, channel, bits)));
        }

        var row = new byte[((numbers.Count * bits) + 7) / 8];
        for (var i = 0; i < numbers.Count; i++)
        {
            if (bits == 16)
            {
                BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(i * 2), (ushort)numbers[i]);
            }
            else
            {
                row[i * bits / 8] |= (byte)(numbers[i] << (8 - bits - (i * bits % 8)));
            }
        }

        return row;
    }

    private static byte[] Filtered(byte[] row, byte[] above, int back, int filter)
    {
        var result = new byte[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, aslant) = (i < back ? 0 : row[i - back], above[i], i < back ? 0 : above[i - back]);
            var guess = left + up - aslant;
            var nearest = new[] { left, up, aslant }.MinBy(each => Math.Abs(guess - each));
            result[i] = (byte)(row[i] - filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => nearest, _ => 0 });
        }

        return result;
    }

    private static void Part(MemoryStream file, string name, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] named = [.. name.Select(letter => (byte)letter), .. data];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        file.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }
}
