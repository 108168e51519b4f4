using System.Buffers.Binary;
using System.Text;

namespace CyberDocs.Documents.Tests.Fonts;

/// <summary>A subset read back by code of its own, and checked on the way: order of tables, sums, offsets.</summary>
internal sealed class ParsedSubset
{
    private readonly byte[] file;
    private readonly Dictionary<string, (int Offset, int Length)> tables = [];

    public ParsedSubset(byte[] file)
    {
        this.file = file;
        Assert.Equal(0x00010000u, U32(0));
        var count = U16(4);
        Assert.Equal(0xB1B0AFBAu, Sum(0, file.Length));
        var last = "";
        for (var i = 0; i < count; i++)
        {
            var entry = 12 + (16 * i);
            var tag = Encoding.ASCII.GetString(file, entry, 4);
            var (offset, length) = ((int)U32(entry + 8), (int)U32(entry + 12));
            Assert.True(string.CompareOrdinal(tag, last) > 0);
            Assert.Equal(0, offset % 4);
            Assert.True(offset + length <= file.Length);
            if (tag != "head")
            {
                Assert.Equal(U32(entry + 4), Sum(offset, (length + 3) & ~3));
            }

            tables[tag] = (offset, length);
            last = tag;
        }
    }

    public IEnumerable<string> Tags => tables.Keys;

    public int GlyphCount => U16(tables["maxp"].Offset + 4);

    public int AdvanceOf(int glyph)
    {
        var metrics = U16(tables["hhea"].Offset + 34);
        Assert.Equal((4 * metrics) + (2 * (GlyphCount - metrics)), tables["hmtx"].Length);
        return U16(tables["hmtx"].Offset + (4 * Math.Min(glyph, metrics - 1)));
    }

    /// <summary>The outline with its padding.</summary>
    public byte[] OutlineOf(int glyph)
    {
        var loca = tables["loca"].Offset;
        var isLong = U16(tables["head"].Offset + 50) == 1;
        Assert.Equal((isLong ? 4 : 2) * (GlyphCount + 1), tables["loca"].Length);
        var from = isLong ? (int)U32(loca + (4 * glyph)) : 2 * U16(loca + (2 * glyph));
        var to = isLong ? (int)U32(loca + (4 * glyph) + 4) : 2 * U16(loca + (2 * glyph) + 2);
        Assert.InRange(to, from, tables["glyf"].Length);
        return file.AsSpan(tables["glyf"].Offset + from, to - from).ToArray();
    }

    public byte[] Table(string tag) => tables.TryGetValue(tag, out var place) ? file.AsSpan(place.Offset, place.Length).ToArray() : [];

    private int U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(offset));

    private uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(offset));

    private uint Sum(int offset, int length)
    {
        uint sum = 0;
        for (var i = offset; i < offset + length; i += 4)
        {
            sum += U32(i);
        }

        return sum;
    }
}
