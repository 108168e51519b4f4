namespace CyberDocs.Graphics.Fonts;

/// <summary>Glyphs of characters, from the <c>cmap</c> formats 4, 6, 10, 12, 13 and, for variation sequences, 14. Immutable and thread-safe.</summary>
internal sealed class CharacterMap(FontBytes variations, int glyphCount)
{
    private const int VariationFormat = 14;

    // Every character of the basic plane has its glyph in a flat table: text is measured with one look-up per character.
    private readonly ushort[] basic = new ushort[0x10000];
    private readonly List<Range> supplementary = [];

    private readonly record struct Range(int First, int Last, int Glyph, bool Same);

    /// <summary>Reads the best Unicode subtable; null when there is none.</summary>
    public static CharacterMap? Read(FontBytes cmap, int glyphCount)
    {
        var best = default(FontBytes);
        var bestRank = 0;
        var variations = default(FontBytes);
        var count = Math.Min((int)cmap.U16(2), (cmap.Length - 4) / 8);
        for (var i = 0; i < count; i++)
        {
            var entry = 4 + (8 * i);
            var platform = cmap.U16(entry);
            var encoding = cmap.U16(entry + 2);
            var table = cmap.From(cmap.U32(entry + 4));
            if (platform == 0 && encoding == 5)
            {
                variations = table.U16(0) == VariationFormat ? table : default;
                continue;
            }

            var rank = Rank(platform, encoding, table.U16(0));
            if (table.Length > 0 && rank > bestRank)
            {
                (best, bestRank) = (table, rank);
            }
        }

        if (bestRank == 0)
        {
            return null;
        }

        var map = new CharacterMap(variations, glyphCount);
        map.Fill(best);
        return map;
    }

    public int GlyphOf(int codePoint)
    {
        if ((uint)codePoint < (uint)basic.Length)
        {
            return basic[codePoint];
        }

        var low = 0;
        var high = supplementary.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var range = supplementary[middle];
            if (codePoint < range.First)
            {
                high = middle - 1;
            }
            else if (codePoint > range.Last)
            {
                low = middle + 1;
            }
            else
            {
                return Known(range.Same ? range.Glyph : (long)range.Glyph + codePoint - range.First);
            }
        }

        return 0;
    }

    /// <summary>The glyph of a variation sequence, or -1 when the font does not have it.</summary>
    public int GlyphOf(int codePoint, int selector)
    {
        var record = FindSelector(selector);
        if (record < 0)
        {
            return -1;
        }

        var special = variations.U32(record + 7);
        if (special != 0 && FindSpecial(variations.From(special), codePoint) is > 0 and var glyph)
        {
            return glyph;
        }

        var ordinary = variations.U32(record + 3);
        return ordinary != 0 && IsOrdinary(variations.From(ordinary), codePoint) && GlyphOf(codePoint) is > 0 and var plain ? plain : -1;
    }

    private static int Rank(int platform, int encoding, int format)
    {
        var full = platform == 3 && encoding == 10 || platform == 0 && encoding is 4 or 6;
        var basic = platform == 3 && encoding == 1 || platform == 0 && encoding is >= 0 and <= 3;
        return (full || basic, format) switch
        {
            (true, 12) => 6,
            (true, 4) => 5,
            (true, 10) => 4,
            (true, 6) => 3,
            (true, 13) => 2,
            _ => 0,
        };
    }

    private void Fill(FontBytes table)
    {
        switch (table.U16(0))
        {
            case 4:
                FillSegments(table);
                break;
            case 6:
                FillList(table, table.U16(6), table.U16(8), 10);
                break;
            case 10:
                FillList(table, table.U32(12), table.U32(16), 20);
                break;
            default:
                FillGroups(table, same: table.U16(0) == 13);
                break;
        }
    }

    private void FillSegments(FontBytes table)
    {
        var count = Math.Min(table.U16(6) / 2, (table.Length - 16) / 8);
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            var last = table.U16(14 + (2 * i));
            var first = table.U16(16 + (2L * (count + i)));
            var delta = table.U16(16 + (2L * ((2 * count) + i)));
            var place = 16 + (2L * ((3 * count) + i));
            var offset = table.U16(place);
            // Segments come in order; a damaged font must not make us fill the plane again and again.
            for (var c = Math.Max((int)first, next); c <= last; c++)
            {
                var glyph = offset == 0 ? c : table.U16(place + offset + (2L * (c - first)));
                basic[c] = offset != 0 && glyph == 0 ? (ushort)0 : (ushort)Known((ushort)(glyph + delta));
            }

            next = Math.Max(next, last + 1);
        }

        basic[0xFFFF] = 0;
    }

    private void FillList(FontBytes table, uint first, uint count, int start)
    {
        count = Math.Min(count, (uint)Math.Max(0, (table.Length - start) / 2));
        for (uint i = 0; i < count && first + i <= 0x10FFFF; i++)
        {
            var codePoint = (int)(first + i);
            var glyph = Known(table.U16(start + (2L * i)));
            if (codePoint < basic.Length)
            {
                basic[codePoint] = (ushort)glyph;
            }
            else if (glyph != 0)
            {
                supplementary.Add(new(codePoint, codePoint, glyph, Same: true));
            }
        }
    }

    private void FillGroups(FontBytes table, bool same)
    {
        var count = Math.Min(table.U32(12), (uint)Math.Max(0, (table.Length - 16) / 12));
        long next = 0;
        for (uint i = 0; i < count; i++)
        {
            var group = 16 + (12L * i);
            var start = table.U32(group);
            var first = Math.Max(start, next);
            var last = Math.Min(table.U32(group + 4), 0x10FFFF);
            var glyph = table.U32(group + 8);
            if (first > last || glyph >= glyphCount)
            {
                continue;
            }

            for (var c = first; c <= Math.Min(last, 0xFFFF); c++)
            {
                basic[c] = (ushort)Known(same ? glyph : glyph + c - start);
            }

            if (last > 0xFFFF)
            {
                var from = Math.Max(first, 0x10000);
                supplementary.Add(new((int)from, (int)last, (int)(same ? glyph : Math.Min(glyph + from - start, int.MaxValue)), same));
            }

            next = last + 1;
        }
    }

    private int Known(long glyph) => glyph < glyphCount ? (int)glyph : 0;

    private long FindSelector(int selector)
    {
        long low = 0;
        var high = Math.Min((long)variations.U32(6), (variations.Length - 10) / 11) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var record = 10 + (11 * middle);
            var found = variations.U24(record);
            if (found == selector)
            {
                return record;
            }

            if (found < selector)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    private int FindSpecial(FontBytes table, int codePoint)
    {
        long low = 0;
        var high = Math.Min((long)table.U32(0), (table.Length - 4) / 5) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var found = table.U24(4 + (5 * middle));
            if (found == codePoint)
            {
                return Known(table.U16(7 + (5 * middle)));
            }

            if (found < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return 0;
    }

    private static bool IsOrdinary(FontBytes table, int codePoint)
    {
        long low = 0;
        var high = Math.Min((long)table.U32(0), (table.Length - 4) / 4) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var first = table.U24(4 + (4 * middle));
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > first + table.U8(7 + (4 * middle)))
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
