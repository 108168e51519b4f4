namespace CyberDocs.Graphics.Fonts;

/// <summary>Names out of the <c>name</c> table: the English ones where there are any.</summary>
internal static class FontNames
{
    private const int Family = 1;
    private const int PostScript = 6;
    private const int TypographicFamily = 16;
    private const int EnglishUnitedStates = 0x409;
    private const int LongestName = 63;

    public static (string Family, string PostScript) Read(FontBytes table, string fallback)
    {
        var family = Find(table, TypographicFamily) ?? Find(table, Family) ?? fallback;
        return (family, ForPdf(Find(table, PostScript)) ?? ForPdf(family) ?? "Font");
    }

    private static string? Find(FontBytes table, int id)
    {
        string? best = null;
        var bestRank = 0;
        var count = Math.Min((int)table.U16(2), (table.Length - 6) / 12);
        var strings = table.From(table.U16(4));
        for (var i = 0; i < count; i++)
        {
            var record = 6 + (12 * i);
            if (table.U16(record + 6) != id)
            {
                continue;
            }

            var platform = table.U16(record);
            var rank = (platform, table.U16(record + 4)) switch
            {
                (3, EnglishUnitedStates) => 4,
                (3, _) => 3,
                (0, _) => 2,
                (1, 0) => 1,
                _ => 0,
            };
            var bytes = strings.Part(table.U16(record + 10), table.U16(record + 8)).Span;
            if (rank > bestRank && bytes.Length > 0)
            {
                best = platform == 1 ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
                bestRank = rank;
            }
        }

        return best;
    }

    // PDF names hold printable ASCII without delimiters.
    private static string? ForPdf(string? name)
    {
        var kept = new StringBuilder();
        foreach (var c in name ?? "")
        {
            if (c is > ' ' and <= '~' && !"[]{}<>()/%#".Contains(c, StringComparison.Ordinal) && kept.Length < LongestName)
            {
                kept.Append(c);
            }
        }

        return kept.Length == 0 ? null : kept.ToString();
    }
}
