namespace CyberDocs.Files;

/// <summary>Codes CD506x, CD1257 and CD1292: what a file in another format cannot hold as it was, and what it held more.</summary>
internal static class ImportFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode NotInWorkbook { get; } = Codes.Add(
        "CD5060", Severity.Error,
        "{0} の「{1}」は、ブックでは同じになりません（元: {2}、ブック: {3}）。",
        "{0}: \"{1}\" does not come out of the workbook as it went in (before: {2}, workbook: {3}).",
        "ブックに書ける形に直すか、この項目は YAML のデータに残してください。", "Write it in a form that the workbook can hold, or keep the dossier as YAML.");

    public static FindingCode LiveFormula { get; } = Codes.Add(
        "CD5061", Severity.Warning,
        "台帳の {1} 個の欄は、Excel が CSV を開くと計算式として働きます（{0}）。頭に ' を付けて書きました。読むときは付ける前の値です。",
        "{1} cells of the ledger would be worked out by Excel as formulas when the CSV is opened ({0}). They were written with a leading ', which reading leaves out.",
        "見覚えのない式なら、台帳の出どころを確かめてください。", "Where the formula is not yours, see where the ledger comes from.");

    public static FindingCode NoDeviceLeft { get; } = Codes.Add(
        "CD1292", Severity.Error,
        "取り込む台帳に機器が一台もありません。いまの台帳の {count} 台がすべてなくなります。",
        "The ledger holds no device at all; all {count} of the present one would go.",
        "ファイルとシートを確かめてください。空の台帳でよければ --force で取り込めます（いまの台帳は .bak に残ります）。",
        "Make sure of the file and its sheet. If the ledger is to be empty, --force takes it; the present one is kept as .bak.");

    public static FindingCode LedgerNotWritten { get; } = Codes.Add(
        "CD5062", Severity.Error,
        "台帳のシートに書き込めませんでした（{0}）。ブックは元のままです。",
        "The sheet of the ledger could not be written ({0}); the workbook is as it was.",
        "理由を取り除いてもう一度取り込むか、台帳のシートに手で書き写してください。",
        "Remove the reason and run again, or copy the rows into the sheet by hand.");

    public static FindingCode RowEmptied { get; } = Codes.Add(
        "CD1257", Severity.Warning,
        "シート「{0}」の「{1}」は元のデータにないので、行を空にしました。",
        "'{1}' of the sheet '{0}' is not in the dossier; its row was emptied.",
        "残すものなら、元のデータに書き足してから、もう一度書き出してください。前のブックは .bak に残っています。",
        "Add it to the dossier and export again if it is to stay; the workbook before is kept as .bak.");
}
