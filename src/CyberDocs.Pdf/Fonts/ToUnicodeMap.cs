using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Fonts;

/// <summary>Writes the CMap by which viewers copy and search the text of a font.</summary>
internal static class ToUnicodeMap
{
    private const int PerBlock = 100;

    public static ByteBuffer Write(EmbeddedFont font, ushort[] codes)
    {
        var map = new ByteBuffer(codes.Length * 16);
        map.Write("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """u8);
        for (var start = 0; start < codes.Length; start += PerBlock)
        {
            var end = Math.Min(codes.Length, start + PerBlock);
            map.Int(end - start).Write(" beginbfchar\n"u8);
            for (var i = start; i < end; i++)
            {
                var (first, second) = font.UnicodeOfCode[codes[i]];
                map.Byte((byte)'<').Hex16(codes[i]).Write("><"u8);
                Utf16(map, first);
                if (second != 0)
                {
                    Utf16(map, second);
                }

                map.Write(">\n"u8);
            }

            map.Write("endbfchar\n"u8);
        }

        return map.Write("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }

    private static void Utf16(ByteBuffer map, int codePoint)
    {
        if (codePoint < 0x10000)
        {
            map.Hex16(codePoint);
            return;
        }

        map.Hex16(0xD7C0 + (codePoint >> 10)).Hex16(0xDC00 + (codePoint & 0x3FF));
    }
}
