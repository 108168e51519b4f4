namespace CyberDocs.Findings;

/// <summary>Codes CD1027 to CD1029 and CD1063 to CD1079: reading a ledger or a dossier that is an Excel workbook.</summary>
internal static class WorkbookFindings
{
    public static FindingCode UnknownDossierSheet { get; } = new("CD1027", Severity.Warning,
        "シート「{0}」はデータ一式のシートではないので、読んでいません。読むシート: {1}", "The sheet '{0}' is none of a dossier's and was not read. Those are: {1}",
        "読ませたいシートなら名前を直し、そうでなければ消してください。", "Correct its name if it is meant to be read, or delete it.");

    public static FindingCode NoSheetHeadings { get; } = new("CD1028", Severity.Error,
        "シート「{0}」に見出しの行がありません。", "The sheet '{0}' has no row of headings.",
        "1行目に見出しを書いてください: {1} など。", "Write the headings into the first row, such as {1}.");

    public static FindingCode RowWithoutOwner { get; } = new("CD1029", Severity.Error,
        "「{1}」の「{0}」に当たる行がシート「{2}」になく、この行は読んでいません。", "No row of the sheet '{2}' is '{0}' ({1}); this row was not read.",
        "「{1}」を直すか、シート「{2}」に行を足してください。", "Correct '{1}', or add a row to the sheet '{2}'.");

    public static FindingCode MergedCells { get; } = new("CD1063", Severity.Info,
        "縦に結合されたセルが {0} か所あります。値をその全部の行のものとして読みました（最初は {1}）。",
        "There are {0} cells merged over several rows; the value was read for each of the rows (the first is {1}).",
        "1行に1台の値を書き、結合を解いてください。", "Give each row its own value and unmerge the cells.");

    public static FindingCode YearNotShown { get; } = new("CD1064", Severity.Info,
        "年が表示されていない日付があります（{1}）。セルに入っている年で {0} のように読みました。",
        "Some dates show no year ({1}); they were read with the year that the cell holds, as {0}.",
        "年が正しいか確かめ、年も表示する書式にしてください。", "Make sure of the year and use a number format that shows it.");

    public static FindingCode TextAsWorkbook { get; } = new("CD1065", Severity.Error,
        "拡張子は Excel のものですが、中身は文字だけのファイル（CSV など）です。", "The file is named as a workbook, but it is a text file such as CSV.",
        "名前の末尾を .csv に直すか、Excel で開いて「Excel ブック（.xlsx）」で保存し直してください。", "Rename it to .csv, or open it in Excel and save it as an Excel workbook (.xlsx).");

    public static FindingCode OtherSpreadsheet { get; } = new("CD1066", Severity.Error,
        "この台帳は {0} で、読めるのは Excel ブック（.xlsx）と CSV です。", "The ledger is {1}; Excel workbooks (.xlsx) and CSV are read.",
        "Excel や LibreOffice で開き、「Excel ブック（.xlsx）」か「CSV UTF-8」で保存し直してください。", "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or CSV (UTF-8).");

    public static FindingCode LockedWorkbook { get; } = new("CD1067", Severity.Error,
        "このブックはパスワードで保護されているため読めません。", "The workbook is protected by a password and cannot be read.",
        "Excel で開き、「ファイル」の「ブックの保護」でパスワードを消して保存し直してください。", "Open it in Excel, remove the password (File, Protect Workbook) and save it again.");

    public static FindingCode DamagedWorkbook { get; } = new("CD1068", Severity.Error,
        "このブックは壊れているため、ここまでしか読めません（{0}）。", "The workbook is damaged and could be read only up to here ({0}).",
        "Excel で開いて「Excel ブック（.xlsx）」で保存し直すか、控えから戻してください。", "Open it in Excel and save it again as .xlsx, or take a backup copy.");

    public static FindingCode WorkbookTooLarge { get; } = new("CD1069", Severity.Error,
        "このブックは大きすぎるため、ここまでしか読んでいません（上限は {0}）。", "The workbook is too large and was read only up to here (the limit is {1}).",
        "台帳のシートだけを別のブックに移すか、分けてください。", "Move the ledger's sheet to a workbook of its own, or split it.");

    public static FindingCode NoLedgerSheet { get; } = new("CD1070", Severity.Error,
        "台帳の見出し（管理番号、種別、機器名など）のあるシートがありません。シート: {0}", "No sheet has the headings of a ledger, such as 管理番号, 種別 and 機器名. Sheets: {0}",
        "見出しの行に「管理番号」「種別」「機器名」などを書いてください。", "Write headings such as 管理番号, 種別 and 機器名 into one row.");

    public static FindingCode SeveralLedgerSheets { get; } = new("CD1071", Severity.Error,
        "台帳らしいシートが複数あり、どれを読むか決められません: {0}", "Several sheets look like the ledger: {0}",
        "devices の下に「file: {1}」と「sheet: シート名」の2行で書いてください。複数を読むなら「sheet: [甲, 乙]」です。", "Below 'devices', write the two keys 'file: {1}' and 'sheet: NAME', or several as 'sheet: [A, B]'.");

    public static FindingCode UnknownSheet { get; } = new("CD1072", Severity.Error,
        "シート「{0}」がありません。候補: {1}", "There is no sheet '{0}'. Candidates: {1}",
        "シートの名前を確かめてください。", "Check the name of the sheet.");

    public static FindingCode UnreadSheet { get; } = new("CD1073", Severity.Warning,
        "シート「{0}」にある {1} 件（{2}）は、台帳のシート「{3}」になく、読んでいません。", "{1} rows of the sheet '{0}' ({2}) are not in the ledger's sheet '{3}' and were not read.",
        "台帳のシートに足すか、読むシートを sheet: [{3}, {0}] のように書いてください。", "Add them to the ledger's sheet, or name the sheets to read as sheet: [{3}, {0}].");

    public static FindingCode SkippedRows { get; } = new("CD1074", Severity.Info,
        "機器でない {0} 行を読み飛ばしました: {1}", "{0} rows that hold no device were skipped: {1}",
        "台帳に残したい内容なら、表の中に書いてください。", "If they matter, write them into the table.");

    public static FindingCode HiddenCells { get; } = new("CD1075", Severity.Info,
        "非表示の{0}も読みました。", "Hidden {1} were read as well.",
        "要らない行や列なら、消してください。", "Delete them if they are not wanted.");

    public static FindingCode CellError { get; } = new("CD1076", Severity.Error,
        "セルの値がエラー {0} です（{1}）。空とみなしました。", "The cell holds the error {0} ({1}); it was taken as empty.",
        "式を直すか、値を書いてください。", "Correct the formula or write the value.");

    public static FindingCode FormulaWithoutValue { get; } = new("CD1077", Severity.Error,
        "式の結果が保存されていません（{1}）。空とみなしました。式は {0} です。", "The result of a formula was not saved ({1}); it was taken as empty. The formula is {0}.",
        "Excel で開いて保存し直してください。", "Open the workbook in Excel and save it again.");

    public static FindingCode LongNumber { get; } = new("CD1078", Severity.Warning,
        "数として保存された値 {0} は、15桁より後の数字が Excel で失われています（{1}）。", "The value {0} was stored as a number, of which Excel keeps 15 digits only ({1}).",
        "セルの書式を「文字列」にして、打ち直してください。", "Format the cell as text and type the value again.");

    public static FindingCode BadDateNumber { get; } = new("CD1079", Severity.Error,
        "日付の書式のセルにある数 {0} は、暦にありません（{1}）。", "The number {0} of a cell formatted as a date is not in the calendar ({1}).",
        "日付を打ち直してください。", "Type the date again.");

    public static IReadOnlyList<FindingCode> All { get; } =
    [
        UnknownDossierSheet, NoSheetHeadings, RowWithoutOwner, MergedCells, YearNotShown, TextAsWorkbook, OtherSpreadsheet, LockedWorkbook, DamagedWorkbook, WorkbookTooLarge, NoLedgerSheet, SeveralLedgerSheets,
        UnknownSheet, UnreadSheet, SkippedRows, HiddenCells, CellError, FormulaWithoutValue, LongNumber, BadDateNumber,
    ];
}
