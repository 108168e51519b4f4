namespace CyberDocs.Reading;

/// <summary>Reads what a ledger says about remote maintenance. Immutable and thread-safe.</summary>
/// <remarks>
/// A word of <see cref="YesNoText"/> decides; otherwise a known means of access (VPN, 専用線 …) without a no counts as yes. The text is kept when it says more
/// than the answer.
/// </remarks>
internal static class RemoteMaintenanceText
{
    private static readonly string[] Means =
    [
        "VPN", "IPSEC", "SSL", "専用線", "専用回線", "閉域", "ISDN", "インターネット", "リモート", "遠隔", "RDP", "SSH", "LTE", "5G", "モデム", "電話回線", "光回線", "フレッツ", "保守回線", "保守用",
        "TEAMVIEWER", "ANYDESK", "WEBEX", "ZOOM", "画面共有",
    ];

    private static readonly string[] Refusals =
    [
        "ない", "なし", "無し", "不可", "不要", "未", "禁止", "停止", "廃止", "せず", "ません", "なく",
        "できず", "おらず", "使わず", "不", "非", "否", "×", "OFF", "オフ", "休止", "遮断", "無効", "閉鎖",
    ];

    private static readonly string[] Doubts =
    [
        "予定", "検討", "オンサイト", "現地", "訪問", "以外", "一部", "解約", "撤去", "中止", "終了", "切断", "以前",
        "過去", "ていた", "?", "可否", "計画", "将来", "今後", "要望", "希望", "見込", "申請", "準備", "構築中", "依頼",
    ];

    // How and when somebody connects: no word in these denies or puts off that they do.
    private static readonly string[] Manners =
    [
        "無線", "無人", "無停電", "不定期", "不正", "不具合", "不特定", "非常", "非公開", "オフィス", "今後も", "申請制", "申請書", "申請時", "申請後", "申請の上", "申請により", "事前申請)", "都度申請)", "要申請)",
        "依頼時", "依頼後", "依頼により", "依頼に応じ", "依頼があった", "依頼がある", "要望時", "希望時", "準備後", "準備完了後",
    ];

    /// <summary>The answer, the text where it says more, and whether it could be understood.</summary>
    public static (Knowledge Answer, string? Text, bool IsClear) Understand(string? text)
    {
        if (text is null || ScalarText.IsDash(text))
        {
            return (Knowledge.Unknown, null, true);
        }

        if (Terms.Knowledges.TryFind(text, out var known))
        {
            return (known, null, true);
        }

        if (ScalarText.Boolean(text) is { } answer)
        {
            return (answer ? Knowledge.Yes : Knowledge.No, null, true);
        }

        var (said, isClear) = YesNoText.Read(text);
        var key = NameKey.Of(text);
        if (isClear)
        {
            // 現地と遠隔の両方 begins as a no does.
            var isBoth = said == Knowledge.No && Has(key, Means) && !Has(key, Refusals);
            return isBoth ? (Knowledge.Unknown, text, false) : (said, text, true);
        }

        // What stands in brackets is a remark about what stands before them.
        var open = key.AsSpan().IndexOfAny('(', '[', '【');
        var rest = Array.FindAll(Manners, manner => key.Contains(manner, StringComparison.Ordinal))
            .Aggregate(key, (left, manner) => left.Replace(manner, "", StringComparison.Ordinal));
        return Has(open > 0 ? key[..open] : key, Means) && !YesNoText.SaysBoth(text) && !Has(rest, Refusals)
            && !rest.Contains('無', StringComparison.Ordinal) && !Has(rest, Doubts)
            ? (Knowledge.Yes, text, true)
            : (Knowledge.Unknown, text, false);
    }

    private static bool Has(string key, string[] words) => Array.Exists(words, word => key.Contains(word, StringComparison.Ordinal));

    public static (Knowledge Answer, string? Text) Read(string? text) => Understand(text) is var (answer, kept, _) ? (answer, kept) : default;
}
