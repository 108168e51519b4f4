namespace CyberDocs.Tables;

/// <summary>Codes CD4320 to CD4339: tables and running text that paper does not hold as they are.</summary>
internal static class TableFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode Divided { get; } = Codes.Add(
        "CD4320", Severity.Info,
        "文書「{0}」の表「{1}」は {2} 列あり、一つの表では読める幅になりません。左端の列を繰り返して {3} つの表に分けました。",
        "Document \"{0}\": the table \"{1}\" has {2} columns, too many to be legible in one table. It was divided into {3} tables, each with the first column.",
        "一つの表にするには、列を減らすか、用紙を A3 横にしてください。", "Reduce the columns or use A3 landscape to keep one table.");

    public static FindingCode RunningTextCut { get; } = Codes.Add(
        "CD4321", Severity.Warning,
        "文書「{0}」のヘッダー又はフッターが長すぎるため、各ページでは末尾を「…」で略しました。本文の記載は略していません。",
        "Document \"{0}\": a header or footer is too long. It ends in an ellipsis on each page; the text itself is whole.",
        "医療機関名など、ヘッダーに入る項目を短くしてください。", "Shorten what stands in the header, such as the institution's name.");

    public static FindingCode HeadingNotRepeated { get; } = Codes.Add(
        "CD4322", Severity.Info,
        "文書「{0}」の表「{1}」は見出しの行がページの半分より高いため、見出しを初めに一度だけ印刷しました。",
        "Document \"{0}\": the heading row of the table \"{1}\" is taller than half a page. It is printed once, at the start.",
        "列の見出しを短くしてください。", "Shorten the headings of the columns.");
}
