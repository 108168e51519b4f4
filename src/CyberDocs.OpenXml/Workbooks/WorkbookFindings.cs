namespace CyberDocs.OpenXml.Workbooks;

/// <summary>Codes CD1064 to CD1069 and CD1076 to CD1079, CD1208: reading the cells of an Excel workbook.</summary>
internal static class WorkbookFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode YearNotShown { get; } = Codes.Add("CD1064", Severity.Info,
        "年が表示されていない日付があります（{1}）。セルに入っている年で {0} のように読みました。",
        "Some dates show no year ({1}); they were read with the year that the cell holds, as {0}.",
        "年が正しいか確かめ、年も表示する書式にしてください。", "Make sure of the year and use a number format that shows it.");

    public static FindingCode TextAsWorkbook { get; } = Codes.Add("CD1065", Severity.Error,
        "拡張子は Excel のものですが、中身は文字だけのファイル（CSV など）です。", "The file is named as a workbook, but it is a text file such as CSV.",
        "名前の末尾を .csv に直すか、Excel で開いて「Excel ブック（.xlsx）」で保存し直してください。", "Rename it to .csv, or open it in Excel and save it as an Excel workbook (.xlsx).");

    public static FindingCode OtherSpreadsheet { get; } = Codes.Add("CD1066", Severity.Error,
        "このファイルは {0} で、読めるのは Excel ブック（.xlsx）と CSV です。", "The file is {1}; Excel workbooks (.xlsx) and CSV are read.",
        "Excel や LibreOffice で開き、「Excel ブック（.xlsx）」か「CSV UTF-8」で保存し直してください。",
        "Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) or CSV (UTF-8).");

    public static FindingCode LockedWorkbook { get; } = Codes.Add("CD1067", Severity.Error,
        "このブックはパスワードで保護されているため読めません。", "The workbook is protected by a password and cannot be read.",
        "Excel で開き、「ファイル」の「ブックの保護」でパスワードを消して保存し直してください。", "Open it in Excel, remove the password (File, Protect Workbook) and save it again.");

    public static FindingCode DamagedWorkbook { get; } = Codes.Add("CD1068", Severity.Error,
        "このブックは壊れているため、ここまでしか読めません（{0}）。", "The workbook is damaged and could be read only up to here ({0}).",
        "Excel で開いて「Excel ブック（.xlsx）」で保存し直すか、控えから戻してください。", "Open it in Excel and save it again as .xlsx, or take a backup copy.");

    public static FindingCode CellError { get; } = Codes.Add("CD1076", Severity.Error,
        "セルの値がエラー {0} です（{1}）。空とみなしました。", "The cell holds the error {0} ({1}); it was taken as empty.",
        "式を直すか、値を書いてください。", "Correct the formula or write the value.");

    public static FindingCode FormulaWithoutValue { get; } = Codes.Add("CD1077", Severity.Error,
        "式の結果が保存されていません（{1}）。空とみなしました。式は {0} です。", "The result of a formula was not saved ({1}); it was taken as empty. The formula is {0}.",
        "Excel で開いて保存し直してください。", "Open the workbook in Excel and save it again.");

    public static FindingCode FormulaAnswer { get; } = Codes.Add("CD1208", Severity.Warning,
        "記入欄に式「{0}」が入っています（{1}）。式は動かさず、保存されていた結果を読みました。",
        "A field holds the formula '{0}' ({1}); it was not worked out, and the result that was saved was read.",
        "返送した人に、値そのものかどうかを確かめてください。", "Ask the person who returned the form whether the result is what was meant.");

    public static FindingCode LongNumber { get; } = Codes.Add("CD1078", Severity.Warning,
        "数として保存された値 {0} は、15桁より後の数字が Excel で失われています（{1}）。", "The value {0} was stored as a number, of which Excel keeps 15 digits only ({1}).",
        "セルの書式を「文字列」にして、打ち直してください。", "Format the cell as text and type the value again.");

    public static FindingCode BadDateNumber { get; } = Codes.Add("CD1079", Severity.Error,
        "日付の書式のセルにある数 {0} は、暦にありません（{1}）。", "The number {0} of a cell formatted as a date is not in the calendar ({1}).",
        "日付を打ち直してください。", "Type the date again.");
}
