namespace CyberDocs.Findings;

/// <summary>Findings about what comes from outside and is not read, whatever it is.</summary>
internal static class IntakeFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode LimitReached { get; } = Codes.Add(
        "CD1160", Severity.Error,
        "読み取りの上限に達したため、ここから先は読んでいません（{0}、上限 {2}）。",
        "A limit of reading was reached, and nothing was read from here on ({1}, limit {2}).",
        "正しいファイルか確かめてください。正しければ、--limit {3}=数（ライブラリーでは CyberDocsOptions.InputLimits）で上限を上げられます。",
        "Make sure that it is the right file. If it is, --limit {3}=NUMBER (CyberDocsOptions.InputLimits in the library) raises the limit.");

    public static FindingCode SpecialFile { get; } = Codes.Add(
        "CD1161", Severity.Error,
        "ふつうのファイルではありません（{0}）。読みませんでした。",
        "This is no regular file ({1}), and was not read.",
        "内容をふつうのファイルに保存し、それを指定してください。",
        "Save the content as a regular file and name that.");

    public static FindingCode UnreadableFile { get; } = Codes.Add(
        "CD1162", Severity.Error,
        "ファイルを開けないため、読みませんでした（{0}）。",
        "The file cannot be opened and was not read ({0}).",
        "リンクの先、アクセス権、ほかのプログラムでの使用を確かめてください。",
        "See where a link leads, who may read the file, and whether another program holds it.");

    public static FindingCode MoreOfTheSame { get; } = Codes.Add(
        "CD1163", Severity.Warning,
        "{0} の確認結果がほかに {1} 件あります。数が多いため、ここまでを示しました。",
        "There are {1} more findings of {0}; as they are so many, those before this one are shown.",
        "示された箇所を直してから、もう一度確かめてください。",
        "Mend those that are shown, and check again.");

    public static FindingCode ControlInForm { get; } = Codes.Add(
        "CD1164", Severity.Warning,
        "記入された値に、画面や書類を乱す文字（{0}）がありました。〓に置き換えました。",
        "The value filled in held a character that disturbs screens or papers ({0}); it was replaced by 〓.",
        "正しい値を確かめ、必要なら打ち直してもらってください。",
        "Make sure of the value, and have it typed again if need be.");
}
