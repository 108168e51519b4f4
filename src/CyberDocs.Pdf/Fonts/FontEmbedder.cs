using System.Security.Cryptography;
using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Fonts;

/// <summary>Writes the fonts in use as subset TrueType programs under a Type 0 font.</summary>
internal static class FontEmbedder
{
    private const int WidthsPerLine = 16;

    /// <summary>Writes the fonts, and the resources that name them, as one object for all pages.</summary>
    public static void WriteResources(PdfFile file, int number, IReadOnlyList<EmbeddedFont> fonts, Action<ByteBuffer>? more = null)
    {
        foreach (var font in fonts)
        {
            font.ObjectNumber = file.Allocate();
            Embed(file, font);
        }

        var body = file.BeginObject(number).Write("<</Font<<"u8);
        foreach (var font in fonts)
        {
            body.Write("/F"u8).Int(font.Index).Space().Ref(font.ObjectNumber);
        }

        body.Write(">>"u8);
        more?.Invoke(body);
        body.Write(">>"u8);
        file.EndObject();
    }

    private static void Embed(PdfFile file, EmbeddedFont font)
    {
        var codes = font.UnicodeOfCode.Keys.Order().ToArray();
        var glyphs = codes.Select(font.GlyphOf).Distinct().Order().ToArray();
        var program = font.Font.Subset(glyphs);
        var name = Tag(program) + "+" + font.Font.PostScriptName;
        var (descendant, descriptor, programNumber, toUnicode) = (file.Allocate(), file.Allocate(), file.Allocate(), file.Allocate());
        var map = font.HasExtraCodes ? file.Allocate() : 0;

        file.BeginObject(font.ObjectNumber).Write("<</Type/Font/Subtype/Type0/BaseFont/"u8).Ascii(name)
            .Write("/Encoding/Identity-H/DescendantFonts["u8).Ref(descendant).Write("]/ToUnicode "u8).Ref(toUnicode).Write(">>"u8);
        file.EndObject();
        WriteDescendant(file, font, codes, name, descendant, descriptor, map);
        WriteDescriptor(file, font, name, descriptor, programNumber);
        var bytes = new ByteBuffer(program.Length);
        bytes.Write(program);
        var entries = new ByteBuffer(64);
        entries.Write("/Length1 "u8).Int(program.Length);
        file.AddStream(programNumber, entries.Written, bytes);
        entries.Release();
        file.AddStream(toUnicode, [], ToUnicodeMap.Write(font, codes));
        if (map != 0)
        {
            file.AddStream(map, [], GlyphMap(font, codes));
        }
    }

    private static void WriteDescendant(PdfFile file, EmbeddedFont font, ushort[] codes, string name, int number, int descriptor, int map)
    {
        var body = file.BeginObject(number);
        body.Write("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8).Ascii(name)
            .Write("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Ref(descriptor);
        if (map == 0)
        {
            body.Write("/CIDToGIDMap/Identity"u8);
        }
        else
        {
            body.Write("/CIDToGIDMap "u8).Ref(map);
        }

        body.Write("/DW 1000/W["u8);
        for (var i = 0; i < codes.Length;)
        {
            var run = i + 1;
            while (run < codes.Length && codes[run] == codes[run - 1] + 1 && run - i < WidthsPerLine)
            {
                run++;
            }

            body.Int(codes[i]).Byte((byte)'[');
            for (; i < run; i++)
            {
                body.Int(font.WidthOf(font.GlyphOf(codes[i]))).Space();
            }

            body.Write("]\n"u8);
        }

        body.Write("]>>"u8);
        file.EndObject();
    }

    private static void WriteDescriptor(PdfFile file, EmbeddedFont font, string name, int number, int program)
    {
        var face = font.Font;
        int Scale(int value) => (int)Math.Round(value * 1000.0 / face.UnitsPerEm, MidpointRounding.AwayFromZero);

        // Symbolic (4), because the text is addressed by code and not by a Latin encoding.
        var flags = 4 | (face.IsFixedPitch ? 1 : 0) | (face.ItalicAngle != 0 ? 64 : 0);
        file.BeginObject(number).Write("<</Type/FontDescriptor/FontName/"u8).Ascii(name).Write("/Flags "u8).Int(flags)
            .Write("/FontBBox["u8).Int(Scale(face.XMin)).Space().Int(Scale(face.YMin)).Space().Int(Scale(face.XMax)).Space().Int(Scale(face.YMax))
            .Write("]/ItalicAngle "u8).Number(face.ItalicAngle).Write("/Ascent "u8).Int(Scale(face.Ascender))
            .Write("/Descent "u8).Int(Scale(face.Descender)).Write("/CapHeight "u8).Int(Scale(face.CapHeight))
            .Write("/XHeight "u8).Int(Scale(face.XHeight)).Write("/StemV "u8).Int(face.WeightClass >= 600 ? 140 : 80)
            .Write("/FontFile2 "u8).Ref(program).Write(">>"u8);
        file.EndObject();
    }

    private static ByteBuffer GlyphMap(EmbeddedFont font, ushort[] codes)
    {
        var map = new ByteBuffer((codes[^1] + 1) * 2);
        var used = new HashSet<ushort>(codes);
        for (var code = 0; code <= codes[^1]; code++)
        {
            var glyph = used.Contains((ushort)code) ? font.GlyphOf((ushort)code) : 0;
            map.Byte((byte)(glyph >> 8)).Byte((byte)glyph);
        }

        return map;
    }

    /// <summary>Six letters from the content, so that the same subset has the same name everywhere.</summary>
    private static string Tag(byte[] program)
    {
        var digest = SHA256.HashData(program);
        return string.Create(6, digest, static (letters, hash) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)('A' + (hash[i] % 26));
            }
        });
    }
}
