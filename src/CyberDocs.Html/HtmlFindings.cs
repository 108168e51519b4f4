namespace CyberDocs.Html;

/// <summary>Codes CD5040 to CD5059: what HTML could not express.</summary>
internal static class HtmlFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode InvalidCharacter { get; } = Codes.Add(
        "CD5040", Severity.Error,
        "文書「{0}」の「{1}」に、HTML に書けない文字（制御文字など）があります。その文字は � と書きました。",
        "Document \"{0}\": the text \"{1}\" holds a character that HTML cannot carry, such as a control character. It is written as �.",
        "元のデータからその文字を取り除いてください。", "Remove the character from the source data.");

    public static FindingCode UnknownStyle { get; } = Codes.Add(
        "CD5041", Severity.Warning,
        "文書「{0}」が使う書式名「{1}」はテーマにありません。HTML では標準の書式で書きました。",
        "Document \"{0}\" uses the style \"{1}\", which the theme does not have. HTML uses the standard style.",
        "テンプレートの class を直すか、テーマにその書式を加えてください。", "Correct the class in the template, or add the style to the theme.");

    public static FindingCode MissingTarget { get; } = Codes.Add(
        "CD5042", Severity.Warning,
        "文書「{0}」のリンク先「#{1}」は文書の中にありません。HTML ではどこにも飛びません。",
        "Document \"{0}\" links to \"#{1}\", which is not in the document. In HTML the link leads nowhere.",
        "リンク先の id を確かめてください。", "Check the id that the link names.");

    public static FindingCode UnusableAddress { get; } = Codes.Add(
        "CD5043", Severity.Warning,
        "文書「{0}」のリンク「{1}」は使えるアドレスではありません。HTML にはリンクを付けずに文字だけを書きました。",
        "Document \"{0}\": \"{1}\" is not an address that can be linked to. HTML has the text without the link.",
        "http、https、mailto、tel のいずれかで始まるアドレスにしてください。", "Use an address that begins with http, https, mailto or tel.");

    public static FindingCode RepeatedId { get; } = Codes.Add(
        "CD5044", Severity.Warning,
        "文書「{0}」で id「{1}」が二度使われています。HTML のリンクは最初のものに飛びます。",
        "Document \"{0}\" uses the id \"{1}\" twice. Links in HTML lead to the first.",
        "テンプレートで別の id にしてください。", "Use different ids in the template.");

    public static FindingCode TooManyCells { get; } = Codes.Add(
        "CD5045", Severity.Error,
        "文書「{0}」の表の {1} 行目は列より多くのセルを持っています。余りの内容は最後のセルに続けて HTML に書きました。",
        "Document \"{0}\": row {1} of a table has more cells than the table has columns. HTML has what was left over in the last cell.",
        "その行のセルの数と結合（colspan、rowspan）を直してください。", "Correct the number of cells and the spans of that row.");

    public static FindingCode PageNumberInText { get; } = Codes.Add(
        "CD5046", Severity.Info,
        "文書「{0}」の本文にあるページ番号は、HTML では書けません。",
        "Document \"{0}\": page numbers in the text cannot be written in HTML. They are left out.",
        "必要なら DOCX または PDF で出力してください。", "Generate DOCX or PDF where they are needed.");

    public static FindingCode NestedPaper { get; } = Codes.Add(
        "CD5047", Severity.Warning,
        "文書「{0}」の表や箇条書きの中では用紙を変えられません。HTML には内容をそのままの用紙に書きました。",
        "Document \"{0}\": the paper cannot change inside a table, list or note. HTML has the content on the paper in force.",
        "用紙を変える section を表や箇条書きの外に置いてください。", "Move the section with its own paper out of the table, list or note.");

    public static FindingCode More { get; } = Codes.Add(
        "CD5048", Severity.Warning,
        "文書「{0}」の HTML には {1} がほかに {2} 件あります。",
        "Document \"{0}\": HTML has {2} more findings {1}.",
        "先に示されたものを直してから、もう一度作ってください。", "Correct those shown, then generate the document again.");

    public static FindingCode PicturesTooLarge { get; } = Codes.Add(
        "CD5077", Severity.Warning,
        "文書「{0}」の画像が全部で {1} MB を超えるため、HTML ではここから先の画像の代わりに説明の文を書きました。",
        "The pictures of document \"{0}\" are more than {1} MB together; from here on HTML has their descriptions instead.",
        "画像を縮小するか、同じ画像を何度も置くのをやめるか、DOCX か PDF で出力してください（同じ画像は一度だけ入ります）。",
        "Make the pictures smaller, show one less often, or generate DOCX or PDF, which hold each picture once.");
}
