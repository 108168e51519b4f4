namespace CyberDocs.OpenXml.Reading;

/// <summary>
/// What the parts of Word's runs say that are no plain text: characters of symbol fonts, and characters drawn over one another. Stateless and thread-safe.
/// </summary>
internal static class SymbolText
{
    private const string Unknown = "〓";
    private const string Circles = "○◯〇□△◇";

    /// <summary>The character that a symbol's code shows in its font; 〓 for one that no Unicode character is known for.</summary>
    /// <param name="font">Name of the font.</param>
    /// <param name="code">Hexadecimal code; fonts of symbols have theirs from F000 on.</param>
    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) || value is < 0x20 or > 0xFFFF)
        {
            return "";
        }

        if (value is (< 0xE000 or > 0xF8FF) and not (>= 0xD800 and <= 0xDFFF) && !IsSymbolFont(font))
        {
            return ((char)value).ToString();
        }

        return ((font ?? "").Trim().ToUpperInvariant(), value & 0xFF) switch
        {
            ("WINGDINGS", 0xFC) or ("WINGDINGS 2", 0x50 or 0x97) or ("WEBDINGS", 0x61) or ("MARLETT", 0x61 or 0x62) => "✓",
            ("WINGDINGS", 0xFE) or ("WINGDINGS 2", 0x52) or ("WEBDINGS", 0x67) => "☑",
            ("WINGDINGS", 0xFB) or ("WINGDINGS 2", 0x4F) or ("WEBDINGS", 0x72) => "✗",
            ("WINGDINGS", 0xFD or 0x78) or ("WINGDINGS 2", 0x51 or 0x53 or 0x54) => "☒",
            ("WINGDINGS", 0xA8 or 0x6F or 0x70 or 0x71 or 0x72) or ("WINGDINGS 2", 0xA3) or ("WEBDINGS", 0x63) => "□",
            ("WINGDINGS", 0x6E) or ("WINGDINGS 2", 0xA2) => "■",
            ("WINGDINGS", 0x6C or 0x9F) or ("WINGDINGS 2", 0x98) => "●",
            ("WINGDINGS", 0xA1 or 0xA2 or 0x6D) or ("WINGDINGS 2", 0x99) => "○",
            ("WINGDINGS", 0xA4) => "◎",
            ("WINGDINGS", 0xE0 or 0xE8 or 0xF0) => "→",
            ("WINGDINGS", 0xDF or 0xE7 or 0xEF) => "←",
            ("WINGDINGS", 0x28 or 0x29) => "☎",
            ("WINGDINGS", 0x2A) => "✉",
            ("SYMBOL", 0xD6) => "√",
            ("SYMBOL", 0xB4) => "×",
            ("SYMBOL", 0xB7) => "•",
            ("SYMBOL", 0xAE) => "→",
            ("SYMBOL", >= 0x20 and < 0x40 and var sign) => ((char)sign).ToString(),
            _ => Unknown,
        };
    }

    /// <summary>
    /// What a field draws that lays characters over one another: 印 of <c>EQ \o\ac(○,印)</c>, and of a reading above a word the word. Empty for other fields.
    /// </summary>
    public static string OfEquation(string code)
    {
        var open = code.IndexOf('(', StringComparison.Ordinal);
        var close = code.LastIndexOf(')');
        if (!code.AsSpan().TrimStart().StartsWith("EQ", StringComparison.OrdinalIgnoreCase) || open < 0
            || close < open || !code[..open].Contains("\\o", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var (arguments, depth, from) = (new List<string>(), 0, open + 1);
        for (var i = from; i <= close; i++)
        {
            depth += code[i] == '(' ? 1 : code[i] == ')' && i < close ? -1 : 0;
            if (i == close || (depth == 0 && code[i] is ',' or ';'))
            {
                arguments.Add(code[from..i].Trim());
                from = i + 1;
            }
        }

        return arguments.LastOrDefault(argument => argument.Length > 0 && argument[0] != '\\'
            && !Circles.Contains(argument, StringComparison.Ordinal)) ?? arguments[^1];
    }

    private static bool IsSymbolFont(string? font) =>
        font?.Trim().ToUpperInvariant() is "WINGDINGS" or "WINGDINGS 2" or "WINGDINGS 3" or "WEBDINGS" or "MARLETT" or "SYMBOL";
}
