namespace CyberDocs.Files;

/// <summary>Codes CD1027 to CD1029, CD1063, CD1070 to CD1075, CD1285 and CD1286: finding a ledger or a dossier in an Excel workbook.</summary>
internal static class BookFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode UnknownDossierSheet { get; } = Codes.Add("CD1027", Severity.Info,
        "シート「{sheet}」はデータ一式のシートではないので、読んでいません。", "The sheet '{sheet}' is none of a dossier's and was not read.",
        "自分用のシートなら、このままで構いません。読ませたいシートなら、名前を直してください{near}。",
        "Leave it if it is your own; correct its name if it is meant to be read{near}.");

    public static FindingCode NoSheetHeadings { get; } = Codes.Add("CD1028", Severity.Error,
        "シート「{0}」に見出しの行がありません。", "The sheet '{0}' has no row of headings.",
        "1行目に見出しを書いてください: {1} など。", "Write the headings into the first row, such as {1}.");

    public static FindingCode RowWithoutOwner { get; } = Codes.Add("CD1029", Severity.Error,
        "「{1}」の「{0}」に当たる行がシート「{2}」になく、この行は読んでいません。", "No row of the sheet '{2}' is '{0}' ({1}); this row was not read.",
        "「{1}」を直すか、シート「{2}」に行を足してください。", "Correct '{1}', or add a row to the sheet '{2}'.");

    public static FindingCode MergedCells { get; } = Codes.Add("CD1063", Severity.Info,
        "縦に結合されたセルが {0} か所あります。値をその全部の行のものとして読みました（最初は {1}）。",
        "There are {0} cells merged over several rows; the value was read for each of the rows (the first is {1}).",
        "1行に1台の値を書き、結合を解いてください。", "Give each row its own value and unmerge the cells.");

    public static FindingCode NoLedgerSheet { get; } = Codes.Add("CD1070", Severity.Error,
        "台帳の見出し（管理番号、種別、機器名など）のあるシートがありません。シート: {0}", "No sheet has the headings of a ledger, such as 管理番号, 種別 and 機器名. Sheets: {0}",
        "見出しの行に「管理番号」「種別」「機器名」などを書いてください。", "Write headings such as 管理番号, 種別 and 機器名 into one row.");

    public static FindingCode SeveralLedgerSheets { get; } = Codes.Add("CD1071", Severity.Error,
        "台帳らしいシートが複数あり、どれを読むか決められません: {0}", "Several sheets look like the ledger: {0}",
        "devices の下に「file: {1}」と「sheet: シート名」の2行で書いてください。複数を読むなら「sheet: [甲, 乙]」です。",
        "Below 'devices', write the two keys 'file: {1}' and 'sheet: NAME', or several as 'sheet: [A, B]'.");

    public static FindingCode UnreadSheet { get; } = Codes.Add("CD1073", Severity.Warning,
        "シート「{0}」にある {1} 件（{2}）は、台帳のシート「{3}」になく、読んでいません。", "{1} rows of the sheet '{0}' ({2}) are not in the ledger's sheet '{3}' and were not read.",
        "台帳のシートに足すか、読むシートを sheet: [{3}, {0}] のように書いてください。", "Add them to the ledger's sheet, or name the sheets to read as sheet: [{3}, {0}].");

    public static FindingCode HiddenCells { get; } = Codes.Add("CD1075", Severity.Info,
        "非表示の{0}も読みました。", "Hidden {1} were read as well.",
        "要らない行や列なら、消してください。", "Delete them if they are not wanted.");

    public static FindingCode OwnColumn { get; } = Codes.Add("CD1285", Severity.Info,
        "「{heading}」はデータ一式の項目ではないので、読んでいません。", "'{heading}' is no field of a dossier and was not read.",
        "自分用なら、このままで構いません。書き込みのときも残ります。読ませたい項目なら、見出しを直してください{near}。",
        "Leave it if it is your own; writing keeps it. Correct the heading if it is meant to be read{near}.");

    public static FindingCode UnnamedOwnColumn { get; } = Codes.Add("CD1286", Severity.Info,
        "見出しのない列 {0} の値は、読んでいません。", "The values of column {0}, which has no heading, were not read.",
        "自分用なら、このままで構いません。書き込みのときも残ります。読ませたい値なら、項目の名前を見出しに書いてください。",
        "Leave it if it is your own; writing keeps it. Name the field in the heading if it is meant to be read.");
}
