namespace CyberDocs.Typography;

/// <summary>The line class of every character. The tables are built once and never change.</summary>
internal static class LineClasses
{
    // One look-up per character: breaking is on the path of every table cell.
    private static readonly LineClass[] Basic = Build();

    public static LineClass Of(int codePoint) =>
        (uint)codePoint < (uint)Basic.Length ? Basic[codePoint] : OfSupplementary(codePoint);

    private static LineClass[] Build()
    {
        var table = new LineClass[0x10000];
        for (var c = 0; c < table.Length; c++)
        {
            table[c] = ByCategory(c);
        }

        Fill(table, LineClass.Ideograph, 0x2150, 0x2BFF, 0x2E80, 0x2FFF, 0x3001, 0x3029, 0x3030, 0x3098,
            0x309B, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE4F, 0xFF01, 0xFFEF, 0xFFFC, 0xFFFD);
        Fill(table, LineClass.Letter, 0xFF21, 0xFF3A, 0xFF41, 0xFF5A);
        Fill(table, LineClass.Digit, 0xFF10, 0xFF19);
        Fill(table, LineClass.Unit, 0x3300, 0x3357, 0x3371, 0x337A, 0x3380, 0x33DF);
        // Vowels and finals complete the syllable before them.
        Fill(table, LineClass.Mark, 0x1160, 0x11FF, 0xD7B0, 0xD7FB, 0xFE00, 0xFE0F, 0x180B, 0x180F);
        Fill(table, LineClass.Space, 0x2000, 0x2006, 0x2008, 0x200A);
        Fill(table, LineClass.Mark, 0x202A, 0x202E, 0x2061, 0x206F);

        Put(table, LineClass.LineEnd, "\n\r\u000B\u000C\u0085\u2028\u2029");
        Put(table, LineClass.Space, " \t\u1680\u205F\u3000");
        Put(table, LineClass.ZeroWidthSpace, "\u200B");
        Put(table, LineClass.Glue, "\u00A0\u2007\u2011\u202F\u2060\uFEFF");
        Put(table, LineClass.Joiner, "\u200D");
        Put(table, LineClass.Mark, "\u00AD\u034F\u200C\u200E\u200F\u061C");

        Put(table, LineClass.Opening, "([{¡¿‘‚“„（〔［｛〈《「『【〖〘〚〝｟｢﹙﹛﹝⁅⁽₍⟨⟪⦅");
        Put(table, LineClass.Closing, "”、。，．）〕］｝〉》」』】〗〙〛〞〟｠｡｣､﹐﹑﹒﹚﹜﹞⁆⁾₎⟩⟫⦆");
        Put(table, LineClass.HalfClosing, ")]}");
        Put(table, LineClass.NonStarter,
            "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
            + "ーゝゞヽヾ々〻〼゛゜・：；〜～゠–—―／‼⁇⁈⁉‽･ｰﾞﾟｧｨｩｪｫｬｭｮｯ﹔﹕〵");
        Put(table, LineClass.Exclamation, "!?！？﹖﹗");
        Put(table, LineClass.Leader, "…‥⋯︙");
        Put(table, LineClass.Separator, ".,:;");
        Put(table, LineClass.Slash, "/");
        Put(table, LineClass.Hyphen, "-‐‒");
        Put(table, LineClass.BreakAfter, "|");
        Put(table, LineClass.Prefix, "￥¥＄$￡£€₩￦№＃＠〒℡");
        Put(table, LineClass.Sign, "+±−\\");
        Put(table, LineClass.Postfix, "%％‰℃℉°′″‴¢￠﹪");
        Put(table, LineClass.Quote, "\"'’«»‹›");
        Put(table, LineClass.Letter, "×÷");
        return table;
    }

    private static LineClass ByCategory(int c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark => LineClass.Mark,
        UnicodeCategory.DecimalDigitNumber => LineClass.Digit,
        _ => LineClass.Letter,
    };

    private static LineClass OfSupplementary(int codePoint) => codePoint switch
    {
        // Skin tones complete the emoji before them; tags spell out flags.
        >= 0x1F3FB and <= 0x1F3FF or >= 0xE0000 and <= 0xE0FFF => LineClass.Mark,
        >= 0x1F1E6 and <= 0x1F1FF => LineClass.Regional,
        >= 0x1B000 and <= 0x1B2FF or >= 0x1F000 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFF => LineClass.Ideograph,
        _ => ByCategory(codePoint),
    };

    private static void Fill(LineClass[] table, LineClass value, params ReadOnlySpan<int> ranges)
    {
        for (var i = 0; i < ranges.Length; i += 2)
        {
            for (var c = ranges[i]; c <= ranges[i + 1]; c++)
            {
                table[c] = value;
            }
        }
    }

    private static void Put(LineClass[] table, LineClass value, string characters)
    {
        foreach (var c in characters)
        {
            table[c] = value;
        }
    }
}
