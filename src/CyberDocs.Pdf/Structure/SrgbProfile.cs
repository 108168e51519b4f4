using System.Buffers.Binary;

namespace CyberDocs.Pdf.Structure;

/// <summary>A minimal ICC 4.2 display profile of sRGB, made from the figures of IEC 61966-2-1.</summary>
internal static class SrgbProfile
{
    private const int HeaderSize = 128;

    public static byte[] Create()
    {
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("CC0")),
            ("wtpt", Xyz(0xF6D6, 0x10000, 0xD32D)),
            ("chad", Fixed("sf32", 0x10C42, 0x05DE, -0x0CDA, 0x0793, 0xFD91, -0x045F, -0x025F, 0x03DC, 0xC06E)),
            ("rXYZ", Xyz(0x6FA2, 0x38F5, 0x0390)),
            ("gXYZ", Xyz(0x6299, 0xB785, 0x18DA)),
            ("bXYZ", Xyz(0x24A0, 0x0F84, 0xB6CF)),
            ("rTRC", Curve()),
            ("gTRC", []),
            ("bTRC", []),
        ];
        var size = HeaderSize + 4 + (tags.Length * 12) + tags.Sum(t => t.Data.Length);
        var profile = new byte[size];
        WriteHeader(profile, size);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderSize), tags.Length);
        var offset = HeaderSize + 4 + (tags.Length * 12);
        var (sharedOffset, sharedLength) = (0, 0);
        for (var i = 0; i < tags.Length; i++)
        {
            // The three curves are one: empty data means the curve before it.
            if (tags[i].Data.Length > 0)
            {
                (sharedOffset, sharedLength) = (offset, tags[i].Data.Length);
                tags[i].Data.CopyTo(profile, offset);
                offset += sharedLength;
            }

            var entry = profile.AsSpan(HeaderSize + 4 + (i * 12), 12);
            Ascii(entry, tags[i].Tag);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], sharedOffset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], sharedLength);
        }

        return profile;
    }

    private static void WriteHeader(Span<byte> profile, int size)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, size);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x04200000);
        Ascii(profile[12..], "mntrRGB XYZ ");
        foreach (var (at, value) in (ReadOnlySpan<(int, short)>)[(24, 2024), (26, 1), (28, 1)])
        {
            BinaryPrimitives.WriteInt16BigEndian(profile[at..], value);
        }

        Ascii(profile[36..], "acsp");
        BinaryPrimitives.WriteInt32BigEndian(profile[68..], 0xF6D6);
        BinaryPrimitives.WriteInt32BigEndian(profile[72..], 0x10000);
        BinaryPrimitives.WriteInt32BigEndian(profile[76..], 0xD32D);
    }

    private static byte[] Xyz(int x, int y, int z) => Fixed("XYZ ", x, y, z);

    private static byte[] Fixed(string type, params ReadOnlySpan<int> values)
    {
        var data = new byte[8 + (values.Length * 4)];
        Ascii(data, type);
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + (i * 4)), values[i]);
        }

        return data;
    }

    /// <summary>Parametric curve of type 3: a power of 2.4 with a straight piece near black.</summary>
    private static byte[] Curve()
    {
        var data = Fixed("para", 0x00030000, 0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B);
        return data;
    }

    private static byte[] Text(string text)
    {
        var data = new byte[(28 + (text.Length * 2) + 3) / 4 * 4];
        Ascii(data, "mluc");
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), 1);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), 12);
        Ascii(data.AsSpan(16), "enUS");
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), text.Length * 2);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), 28);
        for (var i = 0; i < text.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(data.AsSpan(28 + (i * 2)), (short)text[i]);
        }

        return data;
    }

    private static void Ascii(Span<byte> target, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            target[i] = (byte)text[i];
        }
    }
}
