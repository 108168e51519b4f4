using System.Globalization;
using System.Text;

namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    private static readonly HashSet<string> FontKinds = ["Type0", "Type1", "MMType1", "TrueType", "Type3"];

    private void CheckFonts()
    {
        foreach (var (key, font) in fontsInUse)
        {
            CheckFont(Convert.ToString(key, CultureInfo.InvariantCulture) ?? "", font, codesOfFont[key]);
        }
    }

    private void CheckFont(string label, Dictionary<string, object?> font, HashSet<int> codes)
    {
        label = $"Font {label} ({Name(font, "BaseFont")})";
        CheckToUnicode(label, font, codes);
        Require(Name(font, "Type") == "Font" && FontKinds.Contains(Name(font, "Subtype") ?? "") && Name(font, "BaseFont") is { Length: > 0 }, "A 6.2.11.2", $"{label} is not described as a font.");
        if (Name(font, "Subtype") != "Type0")
        {
            var simple = Sub(font, "FontDescriptor");
            Require(simple is not null && (simple.ContainsKey("FontFile2") || simple.ContainsKey("FontFile3") || simple.ContainsKey("FontFile")), "UA 31-009", $"{label} is not embedded.");
            return;
        }

        Require(Name(font, "Encoding") is "Identity-H" or "Identity-V" || Get(font, "Encoding") is PdfStreamObject, "UA 31-006", $"{label} has an encoding that is not embedded.");
        var descendant = reader.Dictionary(reader.List(Get(font, "DescendantFonts"))[0]);
        Require(Name(descendant, "Type") == "Font" && Name(descendant, "Subtype") is "CIDFontType0" or "CIDFontType2", "A 6.2.11.2", $"The descendant of {label} is not described as a font.");
        var system = Sub(descendant, "CIDSystemInfo");
        Require(system is not null && Text(system, "Registry") is not null && Text(system, "Ordering") is not null && system.ContainsKey("Supplement"), "UA 31-001", $"{label} has no character collection.");
        Require(descendant.ContainsKey("CIDToGIDMap"), "UA 31-005", $"{label} has no map from characters to glyphs.");
        var map = Get(descendant, "CIDToGIDMap") as PdfStreamObject;
        Require(!descendant.ContainsKey("CIDToGIDMap") || map is not null || Name(descendant, "CIDToGIDMap") == "Identity", "UA 31-004", $"The map of {label} is neither a stream nor Identity.");
        Require(Name(font, "BaseFont") == Name(descendant, "BaseFont"), "A 6.2.11.2", $"{label} and its descendant are named differently.");
        var descriptor = Sub(descendant, "FontDescriptor") ?? [];
        CheckDescriptor(label, descendant, descriptor);
        if (Get(descriptor, "FontFile2") is not PdfStreamObject program)
        {
            Report("UA 31-009", $"{label} is not embedded.");
            Report("A 6.2.11.4.1", $"{label} is not embedded.");
            return;
        }

        var bytes = reader.Content(program);
        Require(Int(program.Entries, "Length1", -1) == bytes.Length, "A 6.2.11.2", $"Length1 of {label} is wrong.");
        var face = SfntTables.Read(bytes);
        if (face is null)
        {
            Report("A 6.2.11.4.1", $"The program of {label} is damaged.");
            return;
        }

        var glyphs = map is null ? null : reader.Content(map);
        CheckGlyphs(label, descendant, face, glyphs, codes);
        CheckCidSet(label, descriptor, codes);
    }

    private void CheckDescriptor(string label, Dictionary<string, object?> descendant, Dictionary<string, object?> descriptor)
    {
        Require(Name(descriptor, "FontName") == Name(descendant, "BaseFont"), "A 6.2.11.2", $"The descriptor of {label} is named differently.");
        foreach (var key in (string[])["Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "StemV", "CapHeight"])
        {
            Require(descriptor.ContainsKey(key), "A 6.2.11.2", $"The descriptor of {label} has no {key}.");
        }

        var flags = Int(descriptor, "Flags", 0) & 36;
        Require(flags is 4 or 32, "A 6.2.11.6", $"{label} is both symbolic and not, or neither.");
    }

    private void CheckGlyphs(string label, Dictionary<string, object?> descendant, SfntTables face, byte[]? map, HashSet<int> codes)
    {
        var widths = Widths(descendant);
        var standard = Int(descendant, "DW", 1000);
        foreach (var code in codes.Order())
        {
            var glyph = map is null ? code : (code * 2) + 1 < map.Length ? (map[code * 2] << 8) | map[(code * 2) + 1] : 0;
            if (glyph == 0)
            {
                Report("UA 31-030", $"{label} shows code {code} as .notdef.");
                continue;
            }

            if (glyph >= face.GlyphCount)
            {
                Report("UA 31-011", $"{label} has no glyph {glyph} for code {code}.");
                continue;
            }

            var width = widths.GetValueOrDefault(code, standard);
            var own = face.AdvanceOf(glyph) * 1000.0 / face.UnitsPerEm;
            Require(Math.Abs(width - own) <= 1, "UA 31-016", $"{label} says that code {code} is {width} wide; its program says {own:0.#}.");
        }
    }

    private Dictionary<int, double> Widths(Dictionary<string, object?> descendant)
    {
        var result = new Dictionary<int, double>();
        var list = Get(descendant, "W") as List<object?> ?? [];
        for (var i = 0; i < list.Count;)
        {
            var first = (int)(double)list[i]!;
            if (reader.Dereference(list[i + 1]) is List<object?> each)
            {
                for (var k = 0; k < each.Count; k++)
                {
                    result[first + k] = (double)each[k]!;
                }

                i += 2;
                continue;
            }

            for (var code = first; code <= Math.Min(0xFFFF, (int)(double)list[i + 1]!); code++)
            {
                result[code] = (double)list[i + 2]!;
            }

            i += 3;
        }

        return result;
    }

    private void CheckCidSet(string label, Dictionary<string, object?> descriptor, HashSet<int> codes)
    {
        if (Get(descriptor, "CIDSet") is not PdfStreamObject stream)
        {
            return;
        }

        var set = reader.Content(stream);
        Require(codes.All(c => c / 8 < set.Length && (set[c / 8] & (0x80 >> (c % 8))) != 0), "UA 31-014", $"The CIDSet of {label} lacks codes that are shown.");
    }

    private void CheckToUnicode(string label, Dictionary<string, object?> font, HashSet<int> codes)
    {
        if (Get(font, "ToUnicode") is not PdfStreamObject stream)
        {
            Report("UA 31-027", $"{label} has no ToUnicode.");
            Report("A 6.2.11.7.2", $"{label} has no ToUnicode.");
            return;
        }

        var map = ReadToUnicode(reader.Content(stream));
        foreach (var code in codes.Order())
        {
            if (!map.TryGetValue(code, out var text) || text.Length == 0)
            {
                Report("UA 10-001", $"{label} has no Unicode for code {code}.");
                continue;
            }

            Require(!text.Contains('\0', StringComparison.Ordinal), "UA 31-028", $"{label} maps code {code} to U+0000.");
            Require(!text.Contains('\uFEFF', StringComparison.Ordinal) && !text.Contains('\uFFFE', StringComparison.Ordinal), "UA 31-029", $"{label} maps code {code} to a byte order mark.");
            Require(!text.EnumerateRunes().Any(IsPrivate), "A 6.2.11.7.3", $"{label} maps code {code} to the private use area, and no ActualText says what it means.");
        }
    }

    private static bool IsPrivate(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;

    private static Dictionary<int, string> ReadToUnicode(byte[] cmap)
    {
        var map = new Dictionary<int, string>();
        var lexer = new PdfLexer(cmap);
        var operands = new List<object?>();
        while (!lexer.AtEnd)
        {
            var value = lexer.Next(references: false);
            if (value is not PdfOperator { Name: var name })
            {
                operands.Add(value);
                continue;
            }

            var strings = operands.OfType<byte[]>().ToArray();
            if (name == "endbfchar")
            {
                for (var i = 0; i + 1 < strings.Length; i += 2)
                {
                    map[(int)Big(strings[i], 0, strings[i].Length)] = Encoding.BigEndianUnicode.GetString(strings[i + 1]);
                }
            }
            else if (name == "endbfrange")
            {
                for (var i = 0; i + 2 < strings.Length; i += 3)
                {
                    var from = (int)Big(strings[i], 0, strings[i].Length);
                    for (var k = 0; k <= (int)Big(strings[i + 1], 0, strings[i + 1].Length) - from; k++)
                    {
                        var text = (byte[])strings[i + 2].Clone();
                        text[^1] += (byte)k;
                        map[from + k] = Encoding.BigEndianUnicode.GetString(text);
                    }
                }
            }

            operands.Clear();
        }

        return map;
    }
}
