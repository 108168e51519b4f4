namespace CyberDocs.Model;

/// <summary>What a word says where yes or no is wanted. Immutable and thread-safe.</summary>
/// <remarks>
/// One room for every such field. Only words of the lists count: a word that is in none of them is no answer, and never yes. 対象外 and N/A say no;
/// 不明 and 確認中 leave it open, which is an answer too.
/// </remarks>
internal static class YesNoText
{
    private static readonly string[] ClearYes =
    [
        "あります", "あり", "アリ", "有ります", "有り", "有る", "有", "ある",
        "はい", "有効", "○", "◯", "〇", "YES", "可", "済", "レ", "✓", "✔", "☑", "TRUE", "ON", "OK",
    ];

    private static readonly string[] Yes =
    [
        "可能", "実施済", "実施中", "実施してい", "実施し", "実施", "対応済", "対応してい", "対応可", "対応中", "契約済", "契約中", "契約してい", "導入済", "導入してい", "使用中", "使用してい",
        "してい", "しており", "行ってい", "行っており",
        "利用中", "利用してい", "使ってい", "運用中", "運用してい", "稼働中", "設定済", "設定してい", "保存してい", "取得してい", "接続してい", "接続中",
    ];

    // What may end such a word: 使用中止, 対応可否, 実施し次第, 使っていた are no yes.
    private static readonly string[] Tails =
        ["", "る", "ます", "おります", "み", "です", "みです", "た", "ました", "ている", "ています", "ております", "済", "済み", "能", "能です", "のみ"];

    private static readonly string[] Manners = ["常時", "都度", "随時", "必要時", "必要に応じ"];

    // Whatever else a text says, with one of these it says more than yes.
    private static readonly string[] Doubts =
        ["予", "未", "不", "非", "無", "止", "廃", "終了", "解約", "中断", "検討", "可否", "ない", "なし", "なく", "なか", "ません", "ませ", "せず", "おらず", "たい", "次第", "以前", "過去", "ていた", "?"];

    private static readonly string[] ExactNo = ["否", "N", "NO", "NG", "無", "非", "不", "×", "X", "✕", "✖", "✗", "ナシ", "FALSE", "OFF", "NONE"];

    private static readonly string[] NotApplicable = ["N/A", "NA", "N.A", "N.A.", "対象外", "該当なし", "該当無し", "該当しない", "該当せず", "非該当"];

    private static readonly string[] NoBeginnings =
    [
        "なし", "無し", "ナシ", "無い", "ない", "いいえ", "未実施", "未使用", "未利用", "未接続", "未契約", "未導入", "未設定", "未対応", "未適用", "未取得", "未整備", "未策定", "未定義", "未作成", "未設置",
        "非対応", "非接続", "非対象", "不要", "不可", "不能", "不使用", "禁止", "停止", "廃止", "中止", "解約", "切断", "遮断",
        "無効", "オンサイト", "現地", "訪問", "来院", "出張", "対象外", "該当な", "該当無", "該当し", "該当せ", "非該当", "全て現地",
    ];

    // At the end of what is said, remarks in brackets set aside.
    private static readonly string[] NoEndings =
    [
        "なし", "無し", "ナシ", "ない", "無い", "ません", "いません", "せず", "おらず", "不可", "不要", "禁止", "未契約", "未実施", "未導入", "未対応", "未使用", "未定義", "未整備", "未設定", "非対応", "無効", "停止中",
        "廃止", "解約済", "オンサイトのみ", "現地のみ", "訪問のみ", "現地対応", "オンサイト対応",
    ];

    private static readonly string[] Open =
    [
        "不明", "未確認", "確認中", "調査中", "検討中", "未定", "要確認", "要調査", "問合せ中", "問い合わせ中", "問合中",
        "照会中", "分からない", "わからない", "判らない", "把握していない", "?", "TBD", "UNKNOWN", "保留", "回答待ち",
        "知らない", "知りません", "分かりません", "わかりません", "判りません", "把握していません", "未把握", "不詳", "未回答", "未調査", "未記入", "記載なし", "記載無し", "記入なし", "記入無し", "情報なし",
        "回答なし", "確認していない", "確認できない", "確認できていない",
    ];

    // ほぼなし, ないと思う, VPNしかない and 問題なし end or begin as a no does, and say something else.
    private static readonly string[] NoDoubts =
    [
        "思", "おそらく", "恐らく", "たぶん", "多分", "ほぼ", "ほとんど", "原則", "基本", "概ね", "おおむね", "一部", "場合", "だろう", "でしょう", "はず", "かも", "しれ", "ただし", "但し", "限ら", "わけでは",
        "こともな", "なくはな", "しか", "問題", "異常", "支障", "差し支え", "差支え", "構わ", "かまわ", "変更", "影響", "制限", "期限", "例外", "相違", "間違い", "以外", "他に", "ほかに", "言えな", "いえな", "有無",
    ];

    // What looks like that and says nothing of the sort.
    private static readonly string[] NotYes = ["ありませ", "ありえ", "あり得", "有線"];

    // Behind a no: where there is one all the same.
    private static readonly string[] ButYes = ["あり", "アリ", "有り", "有る", "から有", "は有", "のみ有", "ただし", "但し", "除く", "除き", "以外", "時は可", "時のみ可"];

    /// <summary>The answer that a text gives.</summary>
    /// <param name="text">As written.</param>
    /// <returns>Unknown and true where the text leaves it open; unknown and false where it cannot be understood.</returns>
    public static (Knowledge Answer, bool IsClear) Read(string text)
    {
        if (Terms.Knowledges.TryFind(text, out var known))
        {
            return (known, true);
        }

        var key = KeyOf(text);
        if (key.Trim('-', 'ー').Length == 0 || Begins(key, Open))
        {
            return (Knowledge.Unknown, true);
        }

        if (IsBoth(key))
        {
            return (Knowledge.Unknown, false);
        }

        // あり（…なし） is yes: what stands in front decides.
        if (ClearYesOf(key) is not null || key is "Y")
        {
            return (Knowledge.Yes, true);
        }

        var said = WithoutRemark(key);
        // 患者情報なし says that there is none.
        if (Array.Exists(Open, word => word is not ("?" or "情報なし") && said.EndsWith(word, StringComparison.Ordinal)))
        {
            return (Knowledge.Unknown, true);
        }

        if (IsNo(said))
        {
            var isSure = !Array.Exists(NoDoubts, word => said.Contains(word, StringComparison.Ordinal))
                && !(key.IndexOfAny(Pauses) is > 0 and var pause && SaysButYes(key[pause..]));
            return (isSure ? Knowledge.No : Knowledge.Unknown, isSure);
        }

        return SaysYes(said) && !Array.Exists(Doubts, word => said.Contains(word, StringComparison.Ordinal))
            ? (Knowledge.Yes, true)
            : (Knowledge.Unknown, false);
    }

    /// <summary>Whether a text says more than its answer: あり（テープ）.</summary>
    public static bool HasRemark(string text)
    {
        var key = KeyOf(text);
        return !NotApplicable.Contains(key, StringComparer.Ordinal) && key.IndexOfAny(Pauses) is > 0 and var at && at < key.Length - 1;
    }

    private static bool SaysButYes(string remark)
    {
        var rest = NotYes.Aggregate(remark, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return Array.Exists(ButYes, word => rest.Contains(word, StringComparison.Ordinal));
    }

    private static bool SaysYes(string said)
    {
        if (Begins(said, Manners))
        {
            return true;
        }

        return Array.Exists(Yes, word => said.StartsWith(word, StringComparison.Ordinal)
            && said[word.Length..] is var rest && rest[..(rest.IndexOfAny(Pauses) is >= 0 and var end ? end : rest.Length)] is var tail
            && Array.IndexOf(Tails, tail) >= 0);
    }

    /// <summary>Whether a text gives both answers, or an answer and its opposite.</summary>
    public static bool SaysBoth(string text) => IsBoth(KeyOf(text));

    private static string KeyOf(string text)
    {
        var key = NameKey.Of(text).TrimEnd('。', '.');
        return key.EndsWith("です", StringComparison.Ordinal) ? key[..^2] : key.EndsWith("である", StringComparison.Ordinal) ? key[..^3] : key;
    }

    private static string? ClearYesOf(string key) =>
        Array.Find(ClearYes, word => key.StartsWith(word, StringComparison.Ordinal) && EndsWord(key, word.Length));

    private static bool IsNo(string said) =>
        Array.IndexOf(ExactNo, said) >= 0 || Array.IndexOf(NotApplicable, said) >= 0 || Begins(said, NoBeginnings) || Ends(said, NoEndings);

    /// <summary>有・無 as it was printed, なし→あり, あり? and あり(R6.4廃止) answer both or neither; あり(接続先の制限なし) does not.</summary>
    private static bool IsBoth(string key)
    {
        var bare = WithoutBrackets(key);
        if (ClearYesOf(key) is { } yes)
        {
            var rest = bare[Math.Min(yes.Length, bare.Length)..];
            return rest.Contains('?', StringComparison.Ordinal) || Array.Exists(Stopped, word => key.Contains(word, StringComparison.Ordinal))
                || Ends(key.TrimEnd(')', ']', '】', '」'), Over)
                || rest.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Any(part => part is "未" || IsNo(part))
                || Array.Exists(Or, or => rest.StartsWith(or, StringComparison.Ordinal) && IsNo(rest[or.Length..]))
                || Array.Exists(["無", "なし", "無し", "ナシ", "×"], word => key[yes.Length..] == $"({word})");
        }

        return Array.Exists(ClearYes, word => Array.Exists(Or, or => bare.StartsWith(word + or, StringComparison.Ordinal)))
            || (bare.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is [var first, .. var others] && IsNo(first)
                && others.Any(part => Array.IndexOf(ClearYes, part) >= 0));
    }

    private static string WithoutBrackets(string key)
    {
        var bare = new StringBuilder(key.Length);
        var depth = 0;
        foreach (var c in key)
        {
            if (c is '(' or '[' or '【' or '「')
            {
                depth++;
            }
            else if (c is ')' or ']' or '】' or '」')
            {
                depth--;
            }
            else if (depth <= 0)
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }

    private static readonly char[] Separators = ['、', ',', '/', '\\', '・', '→', '>', ';', ':', '。', '|', '~', '-', '+', '&', '='];

    private static readonly char[] Pauses = [.. Separators, '(', '[', '【', ' '];

    private static readonly string[] Or = ["又は", "または", "か", "と", "から", "OR", "及び", "および", "もしくは", "ないし"];

    private static readonly string[] Over =
        ["廃止", "廃止済", "廃止済み", "停止", "停止中", "停止済", "中止", "解約", "解約済", "解約済み", "終了", "終了済", "撤去", "撤去済", "撤去済み", "以前", "過去", "予定", "検討中"];

    // あり(今は使っていない) says that there is one, and that there is none.
    private static readonly string[] Stopped =
    [
        "停止して", "停止し", "廃止し", "中止し", "解約し", "撤去し", "使っていな", "使っていませ", "使用していな", "使用していませ", "利用していな", "利用していませ",
        "運用していな", "運用していませ", "稼働していな", "稼働していませ", "接続していな", "接続していませ",
    ];

    /// <summary>Whether a text that describes something says that there is none.</summary>
    public static bool SaysNo(string? text) => text is not null && Read(text) is (Knowledge.No, _);

    /// <summary>Whether a text leaves open what is asked.</summary>
    public static bool IsOpen(string? text) => text is null || Read(text) is (Knowledge.Unknown, true);

    /// <summary>Whether a text describes something: neither none, nor open, nor nothing.</summary>
    public static bool Describes(string? text) => text is not null && Read(text) is (Knowledge.Yes, _) or (_, false)
        && !SaysBoth(text) && !Array.Exists(Undecided, word => NameKey.Of(text).StartsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a text of its own says something: it is more than a word for none, open or nothing. What its sentences say is not looked at.</summary>
    public static bool Tells(string? text)
    {
        if (text is null)
        {
            return false;
        }

        var said = WithoutRemark(KeyOf(text));
        return said.Trim('-', 'ー').Length > 0 && !Array.Exists(Bare, words => Array.IndexOf(words, said) >= 0);
    }

    private static readonly string[][] Bare =
    [
        ExactNo, NotApplicable, NoBeginnings, NoEndings, Open,
        ["実施していない", "定めていない", "決めていない", "決まっていない", "していない", "行っていない", "作成していない", "整備していない", "策定していない", "対応していない", "適用していない", "予定", "今後", "要記入", "(要記入)"],
    ];

    private static readonly string[] Undecided = ["定めて", "決めて", "決まって", "予定", "今後", "検討", "要記入", "(要記入"];

    private static bool Begins(string key, string[] words) => Array.Exists(words, word => key.StartsWith(word, StringComparison.Ordinal));

    private static bool Ends(string key, string[] words) => Array.Exists(words, word => key.EndsWith(word, StringComparison.Ordinal));

    // 有 is a word before a bracket or a sign, and none in 有線.
    private static bool EndsWord(string key, int at) =>
        at >= key.Length || "(（[、,:;。・/\\~-=→「【".Contains(key[at], StringComparison.Ordinal)
            || (key[at] is < '\u3000' && !(char.IsAsciiLetter(key[at]) && char.IsAsciiLetter(key[at - 1])));

    private static string WithoutRemark(string key)
    {
        var open = key.AsSpan().IndexOfAny('(', '[', '【');
        return open > 0 && key[^1] is ')' or ']' or '】' ? key[..open] : key;
    }
}
