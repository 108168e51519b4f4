namespace CyberDocs.OpenXml;

/// <summary>Codes CD5xxx: what a writer could not express.</summary>
internal static class WritingFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode InvalidCharacter { get; } = Codes.Add(
        "CD5001", Severity.Error,
        "文書「{0}」の「{1}」に、文書に書けない文字（制御文字など）があります。その文字は � と印字しました。",
        "Document \"{0}\": the text \"{1}\" holds a character that files cannot carry, such as a control character. It is printed as �.",
        "元のデータからその文字を取り除いてください。", "Remove the character from the source data.");

    public static FindingCode UnknownStyle { get; } = Codes.Add(
        "CD5002", Severity.Warning,
        "文書「{0}」が使う書式名「{1}」はテーマにありません。標準の書式で書きました。",
        "Document \"{0}\" uses the style \"{1}\", which the theme does not have. The standard style was used.",
        "テンプレートの class を直すか、テーマにその書式を加えてください。", "Correct the class in the template, or add the style to the theme.");

    public static FindingCode MissingTarget { get; } = Codes.Add(
        "CD5003", Severity.Warning,
        "文書「{0}」のリンク先「#{1}」は文書の中にありません。リンクなしで文字だけが働きます。",
        "Document \"{0}\" links to \"#{1}\", which is not in the document. The text stands, the link leads nowhere.",
        "リンク先の id を確かめてください。", "Check the id that the link names.");

    public static FindingCode UnusableAddress { get; } = Codes.Add(
        "CD5004", Severity.Warning,
        "文書「{0}」のリンク「{1}」は使えるアドレスではありません。リンクを付けずに文字だけを書きました。",
        "Document \"{0}\": \"{1}\" is not an address that can be linked to. The text was written without the link.",
        "http、https、mailto、tel のいずれかで始まるアドレスにしてください。", "Use an address that begins with http, https, mailto or tel.");

    public static FindingCode RepeatedField { get; } = Codes.Add(
        "CD5005", Severity.Warning,
        "文書「{0}」で記入欄の番号「{1}」が二度使われています。回収のとき答えが食い違うおそれがあります。",
        "Document \"{0}\" uses the field id \"{1}\" twice. Answers may contradict each other when the form is collected.",
        "テンプレートで記入欄ごとに別の番号を付けてください。", "Give every field of the template an id of its own.");

    public static FindingCode TooManyCells { get; } = Codes.Add(
        "CD5006", Severity.Error,
        "文書「{0}」の表の {1} 行目は列より多くのセルを持っています。余りの内容は最後のセルに続けて書きました。",
        "Document \"{0}\": row {1} of a table has more cells than the table has columns. What was left over was written into the last cell.",
        "その行のセルの数と結合（colspan、rowspan）を直してください。", "Correct the number of cells and the spans of that row.");

    public static FindingCode TooFewCells { get; } = Codes.Add(
        "CD5007", Severity.Warning,
        "文書「{0}」の表の {1} 行目はセルが足りません。空のセルで埋めました。",
        "Document \"{0}\": row {1} of a table has too few cells. Empty cells were added.",
        "その行のセルの数と結合（colspan、rowspan）を直してください。", "Correct the number of cells and the spans of that row.");

    public static FindingCode MisplacedContents { get; } = Codes.Add(
        "CD5008", Severity.Warning,
        "文書「{0}」のヘッダーまたはフッターには目次を置けません。目次を書きませんでした。",
        "Document \"{0}\": a table of contents cannot stand in a header or footer. It was left out.",
        "目次を本文に置いてください。", "Put the table of contents into the text.");

    public static FindingCode RepeatedId { get; } = Codes.Add(
        "CD5009", Severity.Warning,
        "文書「{0}」で id「{1}」が二度使われています。リンクは最初のものに飛びます。",
        "Document \"{0}\" uses the id \"{1}\" twice. Links lead to the first.",
        "テンプレートで別の id にしてください。", "Use different ids in the template.");

    public static FindingCode NestedPaper { get; } = Codes.Add(
        "CD5010", Severity.Warning,
        "文書「{0}」の表や箇条書きの中では用紙を変えられません。内容はそのままの用紙に書きました。",
        "Document \"{0}\": the paper cannot change inside a table, list or note. The content was written on the paper in force.",
        "用紙を変える section を表や箇条書きの外に置いてください。", "Move the section with its own paper out of the table, list or note.");

    public static FindingCode More { get; } = Codes.Add(
        "CD5011", Severity.Warning,
        "文書「{0}」には {1} がほかに {2} 件あります。",
        "Document \"{0}\" has {2} more findings {1}.",
        "先に示されたものを直してから、もう一度作ってください。", "Correct those shown, then generate the document again.");

    public static FindingCode FigureInWorkbook { get; } = Codes.Add(
        "CD5020", Severity.Warning,
        "文書「{0}」の図「{1}」は XLSX には描けません。代わりに説明の文を書きました。",
        "Document \"{0}\": the figure \"{1}\" cannot be drawn in XLSX. Its description was written instead.",
        "図は DOCX、PDF または SVG で出力してください。", "Generate the figure as DOCX, PDF or SVG.");

    public static FindingCode TableInCell { get; } = Codes.Add(
        "CD5021", Severity.Warning,
        "文書「{0}」のセルの中の表「{1}」は XLSX では文字だけになります。",
        "Document \"{0}\": the table \"{1}\" inside a cell becomes plain text in XLSX.",
        "表をセルの外に置くか、DOCX または PDF で出力してください。", "Move the table out of the cell, or generate DOCX or PDF.");

    public static FindingCode SharedCell { get; } = Codes.Add(
        "CD5022", Severity.Warning,
        "文書「{0}」の記入欄「{1}」は、ほかの文字や記入欄と同じセルにあるため、XLSX では記入欄になりません。",
        "Document \"{0}\": the field \"{1}\" shares its cell with other text or fields and cannot be filled in in XLSX.",
        "テンプレートで記入欄を一つずつ別のセルに置いてください。", "Give each field of the template a cell of its own.");

    public static FindingCode SecondLink { get; } = Codes.Add(
        "CD5023", Severity.Warning,
        "文書「{0}」の一つのセルに二つ以上のリンクがあります。XLSX では「{1}」を付けられませんでした。",
        "Document \"{0}\": a cell has more than one link. \"{1}\" could not be kept in XLSX.",
        "リンクをセルごとに一つにしてください。", "Keep to one link per cell.");

    public static FindingCode LongCell { get; } = Codes.Add(
        "CD5024", Severity.Error,
        "文書「{0}」のセル「{1}」の文字は XLSX の上限 32,767 字を超えています。超えた分は書けませんでした。",
        "Document \"{0}\": the text of cell \"{1}\" is longer than the 32,767 characters that XLSX allows. The rest was not written.",
        "文章を分けるか、DOCX または PDF で出力してください。", "Divide the text, or generate DOCX or PDF.");

    public static FindingCode LongMargin { get; } = Codes.Add(
        "CD5025", Severity.Warning,
        "文書「{0}」のヘッダーまたはフッター「{1}」は XLSX の上限 255 字を超えるため、本文のシートに書きました。",
        "Document \"{0}\": the header or footer \"{1}\" is longer than the 255 characters that XLSX allows. It was written into the text sheet.",
        "ヘッダーとフッターを短くしてください。", "Shorten the header and footer.");

    public static FindingCode ManyRows { get; } = Codes.Add(
        "CD5026", Severity.Info,
        "文書「{0}」の表「{1}」は XLSX の上限 1,048,576 行を超えるため、次のシートに続けました。",
        "Document \"{0}\": the table \"{1}\" has more than the 1,048,576 rows that XLSX allows and goes on in another sheet.",
        "一つのシートにするには、行を減らしてください。", "Reduce the rows to keep the table in one sheet.");

    public static FindingCode HeadingInWorkbook { get; } = Codes.Add(
        "CD5027", Severity.Info,
        "文書「{0}」の、ページごとの見出し（レベル {1}）は XLSX では印字できません。書きませんでした。",
        "Document \"{0}\": the heading in force on a page (level {1}) cannot be printed in XLSX. It was left out.",
        "必要なら DOCX または PDF で出力してください。", "Generate DOCX or PDF where it is needed.");

    public static FindingCode PictureInCell { get; } = Codes.Add(
        "CD5076", Severity.Warning,
        "文書「{0}」の画像「{1}」は表かヘッダー・フッターの中にあるため、XLSX には入れられません。代わりに説明の文を書きました。",
        "Document \"{0}\": the picture \"{1}\" stands in a table, header or footer and cannot be kept in XLSX. Its description was written instead.",
        "画像を表の外に置くか、DOCX または PDF で出力してください。", "Move the picture out of it, or generate DOCX or PDF.");
}
