namespace CyberDocs.Files;

/// <summary>Codes CD1280 to CD1283: a workbook that cannot be written, and the result that waits beside it.</summary>
internal static class HeldFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode Held { get; } = Codes.Add("CD1280", Severity.Error,
        "ブックに書き込めませんでした（{reason}）。結果は {waiting} に置きました。",
        "The workbook could not be written ({reason}); the result lies in {waiting}.",
        "保存せずに閉じて（読み取り専用なら、それを外して）から、画面の「反映する」を押すか、cyberdocs check に --take を付けて実行すると反映します。保存して閉じたときは、同じことをもう一度してください。",
        "Close it without saving (or make it writable) and run cyberdocs check with --take, or press Put it into place on the page; if you saved it, do the same again.");

    public static FindingCode Waiting { get; } = Codes.Add("CD1281", Severity.Warning,
        "前にブックを開いていて書き込めなかった結果が {waiting} にあり、まだ反映していません。",
        "A result that could not be written while the workbook was open still waits in {waiting}.",
        "反映するなら、画面の「反映する」を押すか、cyberdocs check に --take を付けて実行してください。要らなければ、そのファイルを消してください。",
        "Run cyberdocs check with --take, or press Put it into place on the page; or delete that file.");

    public static FindingCode Outdated { get; } = Codes.Add("CD1282", Severity.Warning,
        "前にブックを開いていて書き込めなかった結果 {waiting} は、そのあとブックが保存されたので、反映できません。",
        "{waiting}, a result that could not be written, no longer fits: the workbook was saved since.",
        "同じことをもう一度して、そのファイルを消してください。",
        "Do the same again, and delete that file.");

    public static FindingCode FindingsNotWritten { get; } = Codes.Add("CD1283", Severity.Error,
        "確認結果をブックに書き込めませんでした（{0}）。ブックは元のままです。",
        "The findings could not be written into the workbook ({0}), which is as it was.",
        "理由を取り除いて、もう一度実行してください。",
        "Remove the reason and run again.");
}
