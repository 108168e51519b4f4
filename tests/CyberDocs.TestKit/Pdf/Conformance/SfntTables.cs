using System.Buffers.Binary;
using System.Text;

namespace CyberDocs.TestKit.Pdf.Conformance;

/// <summary>What the checker needs of an embedded TrueType program.</summary>
internal sealed class SfntTables
{
    private readonly byte[] metrics;
    private readonly int metricCount;

    private SfntTables(byte[] metrics, int metricCount, int unitsPerEm, int glyphCount) =>
        (this.metrics, this.metricCount, UnitsPerEm, GlyphCount) = (metrics, metricCount, unitsPerEm, glyphCount);

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    /// <summary>Reads a program; null when a table is missing or lies outside it.</summary>
    public static SfntTables? Read(byte[] program)
    {
        var tables = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var i = 0; program.Length >= 12 && i < U16(program, 4); i++)
        {
            var entry = 12 + (i * 16);
            if (entry + 16 > program.Length)
            {
                return null;
            }

            var (offset, length) = (BinaryPrimitives.ReadUInt32BigEndian(program.AsSpan(entry + 8)), BinaryPrimitives.ReadUInt32BigEndian(program.AsSpan(entry + 12)));
            if (offset + (long)length > program.Length)
            {
                return null;
            }

            tables[Encoding.Latin1.GetString(program, entry, 4)] = program[(int)offset..(int)(offset + length)];
        }

        if (!((string[])["head", "hhea", "maxp", "hmtx", "loca", "glyf"]).All(tables.ContainsKey) || tables["head"].Length < 54 || tables["hhea"].Length < 36 || tables["maxp"].Length < 6)
        {
            return null;
        }

        var (count, glyphs) = (U16(tables["hhea"], 34), U16(tables["maxp"], 4));
        var entrySize = U16(tables["head"], 50) == 0 ? 2 : 4;
        return count == 0 || tables["hmtx"].Length < count * 4 || tables["loca"].Length < (glyphs + 1) * entrySize
            ? null
            : new SfntTables(tables["hmtx"], count, U16(tables["head"], 18), glyphs);
    }

    public int AdvanceOf(int glyph) => U16(metrics, Math.Min(glyph, metricCount - 1) * 4);

    private static int U16(byte[] data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));
}
