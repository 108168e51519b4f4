namespace CyberDocs.Typography;

internal static partial class LineBreaker
{
    // Counters stay with the number before them where the width permits: 3階, 120台, 2024年10月1日.
    private const string Counters = "年月日時分秒台件名人円歳回階号室床枚本個冊社部版項条章節点倍割週行文";

    // 3か月, 5箇所: these count only before the second list.
    private const string CounterPrefixes = "かヶヵカケ箇";
    private const string AfterCounterPrefix = "月所国年条";

    // Symbols of units that stay with the number before them across a space.
    private static readonly string[] Units =
    [
        "kg", "g", "mg", "t", "mm", "cm", "m", "km", "L", "mL", "ml", "dL", "KB", "kB", "MB", "GB", "TB", "PB", "kbps", "Mbps", "Gbps",
        "Hz", "kHz", "MHz", "GHz", "V", "W", "kW", "VA", "kVA", "A", "mA", "U", "pt", "bit", "ms", "s", "min", "h", "dB", "dBm", "fps", "rpm",
    ];

    private static readonly string[] Eras = ["令和", "平成", "昭和", "大正", "明治"];

    /// <summary>令和6年 and 令和元年 are one: the name of the era stays whole, and with its year.</summary>
    private static bool IsInEraYear(ReadOnlySpan<char> text, int index) =>
        (IsEra(text, index - 1) && IsYear(text, index + 1)) || (IsEra(text, index - 2) && IsYear(text, index))
        || (IsEra(text, index - 3) && text[index - 1] == '元' && text[index] == '年');

    private static bool IsEra(ReadOnlySpan<char> text, int start)
    {
        if (start < 0 || start + 2 > text.Length)
        {
            return false;
        }

        foreach (var era in Eras)
        {
            if (text[start] == era[0] && text[start + 1] == era[1])
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> text, int index) =>
        index < text.Length && (LineClasses.Of(text[index]) == LineClass.Digit || (text[index] == '元' && index + 1 < text.Length && text[index + 1] == '年'));

    private static BreakKind BeforeCounter(ReadOnlySpan<char> rest)
    {
        var counts = Counters.Contains(rest[0], StringComparison.Ordinal)
            || CounterPrefixes.Contains(rest[0], StringComparison.Ordinal)
                && rest.Length > 1 && AfterCounterPrefix.Contains(rest[1], StringComparison.Ordinal);
        return counts ? Border : rest[0] == '－' ? BreakKind.LastResort : BreakKind.Allowed;
    }

    // 24時間, 3年度, 3か月; elsewhere 時 and 間 are two words.
    private static BreakKind InsideCounter(int first, int second)
    {
        var whole = second switch
        {
            '間' => first is '年' or '月' or '日' or '時' or '分' or '秒' or '週',
            '度' => first is '年',
            '字' => first is '文',
            '月' or '所' or '国' or '条' => first is 'か' or 'カ' or '箇' or 'ヶ' or 'ヵ',
            _ => false,
        };
        return whole ? BreakKind.LastResort : BreakKind.Allowed;
    }

    // 第25条, 2024年10月1日, 10時30分, ０８６－１２３, ＋40℃
    private static BreakKind BeforeDigitAfterIdeograph(in Place left) => left.CodePoint switch
    {
        '第' or '＋' => Border,
        '年' or '月' or '時' or '分' or '－' when left.Before == LineClass.Digit => BreakKind.Emergency,
        _ => BreakKind.Allowed,
    };

    // １，２３４ and １０：３０ are numbers as much as their half-width kin.
    private static bool SeparatesDigits(in Place left) =>
        left.Before == LineClass.Digit && left.CodePoint is '，' or '．' or '：' or '／';

    /// <summary>① and its kin stay with the item that they number.</summary>
    private static bool IsItemMark(int codePoint) => codePoint is (>= '①' and <= '⒛') or (>= '㉑' and <= '㉟') or (>= '㊱' and <= '㊿');

    private static bool StartsWithUnit(ReadOnlySpan<char> text)
    {
        foreach (var unit in Units)
        {
            if (text.StartsWith(unit, StringComparison.Ordinal) && !IsWord(text, unit.Length))
            {
                return true;
            }
        }

        return false;
    }
}
