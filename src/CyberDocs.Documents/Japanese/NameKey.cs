using System.Buffers;

namespace CyberDocs.Japanese;

/// <summary>The one way in which names, ids and headings are compared. Immutable and thread-safe; the same on every machine, with or without ICU.</summary>
/// <remarks>
/// Counted for nothing are width, letter case, spaces, characters that nobody sees, which of the dashes and of the waves is meant, whether a sound mark is
/// joined to its kana, and whether 株式会社 is written out or as ㈱ or (株), where it stands at an end of the name. Other spellings of an ideograph (髙 for 高)
/// are another name: <see cref="Variant"/> finds them as candidates.
/// </remarks>
internal static class NameKey
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:");

    private static readonly (string Short, string Long)[] Bodies =
    [
        ("(株)", "株式会社"), ("(有)", "有限会社"), ("(同)", "合同会社"), ("(名)", "合名会社"), ("(資)", "合資会社"), ("(医)", "医療法人"), ("(社)", "社団法人"),
        ("(財)", "財団法人"), ("(福)", "社会福祉法人"), ("(学)", "学校法人"), ("(独)", "独立行政法人"), ("(宗)", "宗教法人"), ("(特非)", "特定非営利活動法人"),
    ];

    // Pairs of an ideograph as some people write their names, and the usual one.
    private const string Variants =
        "髙高﨑崎嵜崎碕崎濵浜濱浜德徳栁柳邊辺邉辺齋斎齊斉澤沢廣広國国眞真櫻桜龍竜瀨瀬靜静黑黒郞郎緖緒淸清增増寬寛彌弥惠恵敎教槇槙溪渓榮栄圓円禮礼薗園藏蔵藪薮蘆芦豐豊賴頼釼剣劔剣劍剣鐵鉄關関學学會会萬万與与佛仏來来兒児冨富凉涼傳伝實実將将嶋島嶌島"
        + "峯峰嶽岳巖巌應応戶戸拔抜揭掲擴拡收収數数斷断曉暁曾曽條条樂楽樣様橫横檢検權権步歩歲歳殘残殼殻每毎氣気沒没淨浄淺浅溫温滿満澁渋濟済瀧滝燒焼爲為狀状獨独獻献產産畫画當当盜盗縣県祿禄禪禅稻稲穗穂竝並粹粋經経綠緑緣縁總総聰聡聲声肅粛舍舎莊荘萊莱藝芸"
        + "藥薬處処號号衞衛裝装覺覚覽覧觀観譯訳譽誉讓譲豫予貳弐賣売轉転辨弁遙遥遲遅鄕郷鄰隣醫医釋釈錄録鑄鋳閒間隨随險険雙双雜雑靈霊靑青顏顔飮飲驛駅驅駆體体鷄鶏鷗鴎麥麦點点黃黄齒歯塚塚晴晴朗朗凞凞猪猪益益礼礼神神祥祥福福靖靖精精羽羽蘒蘒諸諸逸逸都都隆隆"
        + "飯飯飼飼館館鶴鶴";

    private static readonly Dictionary<char, char> Usual = UsualOf(Variants);

    /// <summary>What two spellings of one name share.</summary>
    public static string Of(string text) =>
        IsPlain(text) ? text : WithBodies(Folded(WidthFolding.Fold(Joined(text))));

    // Most names are their own key: capitals, figures, kana and usual ideographs.
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!(c < '\u0080' ? Plain.Contains(c) : c is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or 'ー' or '・' or '々' or (>= '一' and <= '\u9FFF')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What names share whose ideographs are spellings of one another. They are candidates of each other, never the same.</summary>
    public static string Variant(string text)
    {
        var key = Of(text);
        return string.Create(key.Length, key, static (usual, from) =>
        {
            for (var i = 0; i < usual.Length; i++)
            {
                usual[i] = Usual.GetValueOrDefault(from[i], from[i]);
            }
        });
    }

    /// <summary>The text with sound marks joined to their kana and accents to the letters of Western Europe, as files from macOS have them apart.</summary>
    public static string Joined(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u0300', '\u0308') < 0 && text.AsSpan().IndexOfAny('\u3099', '\u309A') < 0)
        {
            return text;
        }

        var joined = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (joined.Length > 0 && Pair(joined[^1], c) is var both and not '\0')
            {
                joined[^1] = both;
            }
            else
            {
                joined.Append(c);
            }
        }

        return joined.ToString();
    }

    private static char Pair(char letter, char mark)
    {
        const string Voiceable = "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホゝヽ";
        const string Letters = "AaEeIiOoUu";
        return mark switch
        {
            '\u3099' when Voiceable.Contains(letter, StringComparison.Ordinal) => (char)(letter + 1),
            '\u3099' when letter is 'う' => 'ゔ',
            '\u3099' when letter is 'ウ' => 'ヴ',
            '\u309A' when "はひふへほハヒフヘホ".Contains(letter, StringComparison.Ordinal) => (char)(letter + 2),
            '\u0300' when Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at => "ÀàÈèÌìÒòÙù"[at],
            '\u0301' when Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at => "ÁáÉéÍíÓóÚú"[at],
            '\u0302' when Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at => "ÂâÊêÎîÔôÛû"[at],
            '\u0308' when Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at => "ÄäËëÏïÖöÜü"[at],
            _ => '\0',
        };
    }

    private static string Folded(string text)
    {
        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || IsUnseen(text, i))
            {
                continue;
            }

            _ = c switch
            {
                // The dashes and signs that CP932 and Unicode tables take for one another.
                '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' or '━' or '﹣' => key.Append('-'),
                '〜' or '∼' or '˜' or '‾' or '￣' => key.Append('~'),
                '∥' => key.Append('‖'),
                '￠' => key.Append('¢'),
                '￡' => key.Append('£'),
                '￢' => key.Append('¬'),
                '￥' or '¥' => key.Append('\\'),
                '￤' => key.Append('¦'),
                '·' or '•' or '‧' or '∙' or '⋅' => key.Append('・'),
                '’' or '‘' => key.Append('\''),
                '”' or '“' or '″' => key.Append('"'),
                '〔' or '［' => key.Append('['),
                '〕' or '］' => key.Append(']'),
                '№' => key.Append("NO"),
                '℡' => key.Append("TEL"),
                '㈱' => key.Append("(株)"),
                '㈲' => key.Append("(有)"),
                '㈴' => key.Append("(名)"),
                '㈾' => key.Append("(資)"),
                '㈳' => key.Append("(社)"),
                '㈶' => key.Append("(財)"),
                '㈻' => key.Append("(学)"),
                '㈵' => key.Append("(特)"),
                '㍿' => key.Append("株式会社"),
                >= '①' and <= '⑳' => key.Append(CultureInfo.InvariantCulture, $"{c - '①' + 1}"),
                >= 'Ⅰ' and <= 'Ⅻ' => key.Append(Romans[c - 'Ⅰ']),
                >= 'ⅰ' and <= 'ⅻ' => key.Append(Romans[c - 'ⅰ']),
                _ => key.Append(char.ToUpperInvariant(c)),
            };
        }

        return key.ToString();
    }

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    // Zero-width characters, soft hyphens, and selectors that choose a shape of the ideograph before them.
    private static bool IsUnseen(string text, int at) => text[at] switch
    {
        '\u00AD' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF' => true,
        >= '\uFE00' and <= '\uFE0F' => true,
        '\uDB40' => at + 1 < text.Length && text[at + 1] is >= '\uDD00' and <= '\uDDEF',
        >= '\uDD00' and <= '\uDDEF' => at > 0 && text[at - 1] == '\uDB40',
        _ => char.IsControl(text[at]),
    };

    // By position: みほん(株) and 株式会社みほん are two companies.
    private static string WithBodies(string key)
    {
        foreach (var (brief, whole) in Bodies)
        {
            if (key.StartsWith(brief, StringComparison.Ordinal))
            {
                key = whole + key[brief.Length..];
            }

            if (key.EndsWith(brief, StringComparison.Ordinal))
            {
                key = key[..^brief.Length] + whole;
            }
        }

        return key;
    }

    private static Dictionary<char, char> UsualOf(string pairs)
    {
        var usual = new Dictionary<char, char>();
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            usual.Add(pairs[i], pairs[i + 1]);
        }

        return usual;
    }
}
