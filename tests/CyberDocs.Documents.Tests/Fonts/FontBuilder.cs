using System.Buffers.Binary;

namespace CyberDocs.Documents.Tests.Fonts;

/// <summary>Builds small TrueType fonts, sound or damaged, for tests.</summary>
internal sealed class FontBuilder
{
    public uint Version { get; init; } = 0x00010000;

    public List<byte[]> Glyphs { get; } = [Square(0), Square(1), Square(2), Square(3)];

    public byte[] Characters { get; init; } = Subtables((3, 1, Format4((65, 67, 1))));

    public ushort LicenceBits { get; init; }

    public Dictionary<string, byte[]> Extra { get; } = [];

    public static byte[] Square(int mark) =>
        [.. Words(1, 0, 0, 100, (ushort)(100 + mark), 3, 0), 0x01, 0x01, 0x01, 0x01, .. Words(0, 100, 0, unchecked((ushort)-100), 0, 0, 100, 0)];

    public static byte[] Composite(params int[] parts)
    {
        var bytes = new List<byte>(Words(0xFFFF, 0, 0, 100, 100));
        for (var i = 0; i < parts.Length; i++)
        {
            bytes.AddRange(Words((ushort)(i < parts.Length - 1 ? 0x0020 : 0), (ushort)parts[i], 0));
        }

        return [.. bytes];
    }

    public static byte[] Words(params ushort[] values)
    {
        var bytes = new byte[values.Length * 2];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), values[i]);
        }

        return bytes;
    }

    public static byte[] Longs(params uint[] values)
    {
        var bytes = new byte[values.Length * 4];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4 * i), values[i]);
        }

        return bytes;
    }

    public static byte[] Subtables(params (int Platform, int Encoding, byte[] Bytes)[] tables)
    {
        var header = new List<byte>(Words(0, (ushort)tables.Length));
        var offset = 4 + (8 * tables.Length);
        foreach (var (platform, encoding, bytes) in tables)
        {
            header.AddRange([.. Words((ushort)platform, (ushort)encoding), .. Longs((uint)offset)]);
            offset += bytes.Length;
        }

        return [.. header, .. tables.SelectMany(table => table.Bytes)];
    }

    public static byte[] Format4(params (int First, int Last, int Glyph)[] segments)
    {
        var all = segments.Append((First: 0xFFFF, Last: 0xFFFF, Glyph: 0)).ToArray();
        return
        [
            .. Words(4, (ushort)(16 + (8 * all.Length)), 0, (ushort)(2 * all.Length), 0, 0, 0),
            .. all.SelectMany(s => Words((ushort)s.Last)), .. Words(0),
            .. all.SelectMany(s => Words((ushort)s.First)),
            .. all.SelectMany(s => Words(unchecked((ushort)(s.Glyph - s.First)))),
            .. all.SelectMany(_ => Words(0)),
        ];
    }

    public static byte[] Groups(int format, params (uint First, uint Last, uint Glyph)[] groups) =>
    [
        .. Words((ushort)format, 0), .. Longs((uint)(16 + (12 * groups.Length)), 0, (uint)groups.Length),
        .. groups.SelectMany(g => Longs(g.First, g.Last, g.Glyph)),
    ];

    public byte[] Build()
    {
        var outlines = new List<byte>();
        var places = new List<uint> { 0 };
        foreach (var glyph in Glyphs)
        {
            outlines.AddRange(glyph);
            outlines.AddRange(new byte[-glyph.Length & 3]);
            places.Add((uint)outlines.Count);
        }

        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Words(4, 500, 400, 5, LicenceBits),
            ["cmap"] = Characters,
            ["glyf"] = [.. outlines],
            ["head"] = Words(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 100, 0, 8, 2, 1, 0),
            ["hhea"] = Words(1, 0, 880, unchecked((ushort)-120), 0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (ushort)Glyphs.Count),
            ["hmtx"] = [.. Enumerable.Range(0, Glyphs.Count).SelectMany(i => Words((ushort)(500 + i), 0))],
            ["loca"] = Longs([.. places]),
            ["maxp"] = [.. Words(1, 0, (ushort)Glyphs.Count), .. new byte[26]],
        };
        foreach (var (tag, bytes) in Extra)
        {
            tables[tag] = bytes;
        }

        return Assemble(tables, Version);
    }

    /// <summary>A collection of the given fonts.</summary>
    public static byte[] Collection(params FontBuilder[] fonts)
    {
        var header = 12 + (4 * fonts.Length);
        var bodies = new List<byte>();
        var offsets = new List<uint>();
        foreach (var font in fonts)
        {
            offsets.Add((uint)(header + bodies.Count));
            var alone = font.Build();
            // Table offsets count from the start of the file.
            for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(alone.AsSpan(4)); i++)
            {
                var at = alone.AsSpan(12 + (16 * i) + 8);
                BinaryPrimitives.WriteUInt32BigEndian(at, BinaryPrimitives.ReadUInt32BigEndian(at) + offsets[^1]);
            }

            bodies.AddRange(alone);
        }

        return [.. "ttcf"u8, .. Longs([0x00010000, (uint)fonts.Length, .. offsets]), .. bodies];
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables, uint version)
    {
        var head = new List<byte>([.. Longs(version), .. Words((ushort)tables.Count, 0, 0, 0)]);
        var body = new List<byte>();
        var start = 12 + (16 * tables.Count);
        foreach (var (tag, bytes) in tables)
        {
            head.AddRange([.. tag.Select(c => (byte)c), .. Longs(0, (uint)(start + body.Count), (uint)bytes.Length)]);
            body.AddRange(bytes);
            body.AddRange(new byte[-bytes.Length & 3]);
        }

        return [.. head, .. body];
    }
}
