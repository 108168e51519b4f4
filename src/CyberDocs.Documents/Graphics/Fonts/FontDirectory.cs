namespace CyberDocs.Graphics.Fonts;

/// <summary>The table directory of a TrueType font or of one font in a collection. Immutable and thread-safe.</summary>
internal sealed class FontDirectory(FontBytes file, Dictionary<uint, (uint Offset, uint Length)> tables)
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565; // true
    private const uint Collection = 0x74746366; // ttcf
    private const uint OpenTypeCff = 0x4F54544F; // OTTO
    private const uint Woff = 0x774F4646; // wOFF
    private const uint Woff2 = 0x774F4632; // wOF2
    private const int MostTables = 256;

    /// <summary>Reads the directory; null and a finding when the file is no TrueType font.</summary>
    public static FontDirectory? Read(FontFile font, FindingCollector? findings)
    {
        var file = new FontBytes(font.Data);
        var start = FindFont(file, font, findings);
        if (start < 0)
        {
            return null;
        }

        var version = file.U32(start);
        if (version is not (TrueType or AppleTrueType))
        {
            findings?.Add(Refuse(font.Name, version));
            return null;
        }

        var count = Math.Min((int)file.U16(start + 4), MostTables);
        var tables = new Dictionary<uint, (uint Offset, uint Length)>(count);
        for (var i = 0; i < count; i++)
        {
            var entry = start + 12 + (16L * i);
            tables.TryAdd(file.U32(entry), (file.U32(entry + 8), file.U32(entry + 12)));
        }

        return new(file, tables);
    }

    public bool Has(string tag) => tables.ContainsKey(Number(tag));

    /// <summary>A table, cut off at the end of the file; empty when there is none.</summary>
    public FontBytes Table(string tag) =>
        tables.TryGetValue(Number(tag), out var place) ? file.Part(place.Offset, place.Length) : default;

    /// <summary>True when the directory lists the table but the file ends before it does.</summary>
    public bool IsCutOff(string tag) =>
        tables.TryGetValue(Number(tag), out var place) && !file.Holds(place.Offset, place.Length);

    private static long FindFont(FontBytes file, FontFile font, FindingCollector? findings)
    {
        if (file.U32(0) != Collection)
        {
            if (font.Index == 0)
            {
                return 0;
            }

            findings?.Add(LayoutFindings.FontIndexOutOfRange.At(new(font.Name), font.Name, Text(font.Index), "1"));
            return -1;
        }

        var count = Math.Min(file.U32(8), (uint)Math.Max(0, (file.Length - 12) / 4));
        if (font.Index >= 0 && font.Index < count)
        {
            return file.U32(12 + (4L * font.Index));
        }

        findings?.Add(LayoutFindings.FontIndexOutOfRange.At(new(font.Name), font.Name, Text(font.Index), Text(count)));
        return -1;
    }

    private static Finding Refuse(string name, uint version) => version switch
    {
        OpenTypeCff => LayoutFindings.FontHasCffOutlines.At(new(name), name),
        Woff or Woff2 => LayoutFindings.FontIsPackedForWeb.At(new(name), name),
        _ => LayoutFindings.FontNotTrueType.At(new(name), name),
    };

    private static uint Number(string tag) => ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3];

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
