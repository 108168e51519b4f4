using System.Buffers.Binary;

namespace CyberDocs.Graphics.Fonts;

internal sealed partial class TrueTypeFont
{
    private const int DirectoryEntry = 16;
    private const int HeadLength = 54;
    private const int MaxpLength = 32;
    private const int HheaLength = 36;
    private const uint WholeFileSum = 0xB1B0AFBA;

    /// <summary>
    /// A TrueType file with the same glyph ids that holds the outlines of the given glyphs and of the parts they are composed of.
    /// Same glyphs, same bytes, whatever their order. Glyphs behind the last one used are cut off.
    /// </summary>
    /// <param name="glyphs">Glyph ids; ids that the font does not have are passed over.</param>
    /// <param name="findings">Told of glyphs whose outlines are damaged, which stay blank.</param>
    public byte[] Subset(IReadOnlyCollection<int> glyphs, FindingCollector? findings = null)
    {
        ArgumentNullException.ThrowIfNull(glyphs);
        var closure = new GlyphClosure(this);
        closure.Add(0);
        if (SubsettingAllowed)
        {
            // The limit on the total size cuts off by glyph id, so that the order of the request does not matter.
            foreach (var glyph in glyphs.Order())
            {
                closure.Add(glyph);
            }
        }
        else
        {
            for (var glyph = 1; glyph < GlyphCount; glyph++)
            {
                closure.Add(glyph);
            }
        }

        foreach (var glyph in closure.Damaged)
        {
            findings?.Add(LayoutFindings.GlyphDamaged.At(new(Name), Name, glyph.ToString(CultureInfo.InvariantCulture)));
        }

        return Write(closure);
    }

    private byte[] Write(GlyphClosure closure)
    {
        var count = closure.Last + 1;
        var metrics = Math.Min(metricCount, count);
        var outlines = 0;
        for (var glyph = 0; glyph < count; glyph++)
        {
            outlines += closure.Holds(glyph) ? Padded(OutlineOf(glyph).Length) : 0;
        }

        var shortOffsets = outlines <= 2 * ushort.MaxValue;
        (string Tag, int Length)[] tables =
        [
            ("cvt ", cvt.Length),
            ("fpgm", fpgm.Length),
            ("glyf", Math.Max(outlines, 4)),
            ("head", HeadLength),
            ("hhea", HheaLength),
            ("hmtx", (4 * metrics) + (2 * (count - metrics))),
            ("loca", (shortOffsets ? 2 : 4) * (count + 1)),
            ("maxp", MaxpLength),
            ("prep", prep.Length),
        ];
        tables = Array.FindAll(tables, table => table.Length > 0);

        var start = 12 + (DirectoryEntry * tables.Length);
        var file = new byte[start + tables.Sum(table => Padded(table.Length))];
        WriteHeader(file, tables.Length);
        var at = start;
        var headAt = 0;
        for (var i = 0; i < tables.Length; i++)
        {
            var (tag, length) = tables[i];
            var part = file.AsSpan(at, length);
            switch (tag)
            {
                case "glyf":
                    WriteOutlines(part, closure, count);
                    break;
                case "head":
                    headAt = at;
                    head.Span[..HeadLength].CopyTo(part);
                    part.Slice(8, 4).Clear();
                    BinaryPrimitives.WriteUInt16BigEndian(part[50..], shortOffsets ? (ushort)0 : (ushort)1);
                    break;
                case "hhea":
                    hhea.Span[..HheaLength].CopyTo(part);
                    BinaryPrimitives.WriteUInt16BigEndian(part[34..], (ushort)metrics);
                    break;
                case "hmtx":
                    WriteMetrics(part, closure, count, metrics);
                    break;
                case "loca":
                    WriteOffsets(part, closure, count, shortOffsets);
                    break;
                case "maxp":
                    maxp.Span[..Math.Min(MaxpLength, maxp.Length)].CopyTo(part);
                    BinaryPrimitives.WriteUInt32BigEndian(part, 0x00010000);
                    BinaryPrimitives.WriteUInt16BigEndian(part[4..], (ushort)count);
                    break;
                default:
                    (tag == "cvt " ? cvt : tag == "fpgm" ? fpgm : prep).Span.CopyTo(part);
                    break;
            }

            WriteEntry(file.AsSpan(12 + (DirectoryEntry * i)), tag, Sum(file.AsSpan(at, Padded(length))), at, length);
            at += Padded(length);
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headAt + 8), unchecked(WholeFileSum - Sum(file)));
        return file;
    }

    private static void WriteHeader(Span<byte> file, int tables)
    {
        var power = 1 << (31 - int.LeadingZeroCount(tables));
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], (ushort)tables);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], (ushort)(power * DirectoryEntry));
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], (ushort)(31 - int.LeadingZeroCount(power)));
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)((tables - power) * DirectoryEntry));
    }

    private static void WriteEntry(Span<byte> entry, string tag, uint sum, int offset, int length)
    {
        for (var i = 0; i < 4; i++)
        {
            entry[i] = (byte)tag[i];
        }

        BinaryPrimitives.WriteUInt32BigEndian(entry[4..], sum);
        BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)offset);
        BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)length);
    }

    private void WriteOutlines(Span<byte> part, GlyphClosure closure, int count)
    {
        var at = 0;
        for (var glyph = 0; glyph < count; glyph++)
        {
            if (closure.Holds(glyph))
            {
                var outline = OutlineOf(glyph);
                outline.CopyTo(part[at..]);
                at += Padded(outline.Length);
            }
        }
    }

    private void WriteOffsets(Span<byte> part, GlyphClosure closure, int count, bool shortOffsets)
    {
        var offset = 0;
        for (var glyph = 0; glyph <= count; glyph++)
        {
            if (shortOffsets)
            {
                BinaryPrimitives.WriteUInt16BigEndian(part[(2 * glyph)..], (ushort)(offset / 2));
            }
            else
            {
                BinaryPrimitives.WriteUInt32BigEndian(part[(4 * glyph)..], (uint)offset);
            }

            offset += glyph < count && closure.Holds(glyph) ? Padded(OutlineOf(glyph).Length) : 0;
        }
    }

    // Metrics of glyphs that are not used stay zero: they compress to nothing.
    private void WriteMetrics(Span<byte> part, GlyphClosure closure, int count, int metrics)
    {
        for (var glyph = 0; glyph < count; glyph++)
        {
            var last = glyph == metrics - 1 && count > metrics;
            if (!closure.Asked(glyph) && !last)
            {
                continue;
            }

            if (glyph < metrics)
            {
                BinaryPrimitives.WriteUInt16BigEndian(part[(4 * glyph)..], (ushort)AdvanceOf(glyph));
                BinaryPrimitives.WriteUInt16BigEndian(part[((4 * glyph) + 2)..], hmtx.U16((4L * glyph) + 2));
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(
                    part[((4 * metrics) + (2 * (glyph - metrics)))..], hmtx.U16((4L * metricCount) + (2L * (glyph - metricCount))));
            }
        }
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (var i = 0; i + 4 <= bytes.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        }

        return sum;
    }
}
