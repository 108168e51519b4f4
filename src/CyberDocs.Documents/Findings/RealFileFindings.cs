namespace CyberDocs.Findings;

/// <summary>Codes CD1190 to CD1239 and some behind them: what files from everyday programs hold that is no fact, or not the fact that it seems.</summary>
internal static class RealFileFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode SimilarId { get; } = Codes.Add("CD1190", Severity.Error,
        "番号「{0}」は、「{1}」（{2}）と全角・半角、大文字・小文字、空白、ハイフンの種類などが違うだけです。",
        "The id '{0}' differs from '{1}' ({2}) only by width, letter case, spaces or the sort of dash.",
        "同じものなら1つにし、別のものなら番号を変えてください。", "Make them one if they are the same; otherwise change one of the two.");

    public static FindingCode SeparatorLine { get; } = Codes.Add("CD1191", Severity.Info,
        "先頭の「{0}」は区切り文字の指定なので、データとして読んでいません。", "The first line '{0}' names the separator and was not read as data.",
        "このままで構いません。", "Nothing needs to be done.");

    public static FindingCode JoinedFiles { get; } = Codes.Add("CD1192", Severity.Info,
        "ファイルの途中に、ファイルの始まりの印（BOM）が {0} か所あります。複数のファイルをつないだものとして、印を除いて読みました。",
        "The mark that begins a file (BOM) stands {0} times inside of it; it was left out, as if several files had been joined.",
        "つないだ順番と、抜けた行がないかを確かめてください。", "Make sure of the order and that no row is missing.");

    public static FindingCode HeadingsChanged { get; } = Codes.Add("CD1193", Severity.Warning,
        "途中の見出しの並びが最初の見出しと違います。この行より下は、ここの見出しで読みました: {0}", "These headings stand in another order than the first ones; the rows below were read by them: {0}",
        "列の並びをそろえると確実です。", "Put the columns into one order to be sure.");

    public static FindingCode RoundedNumber { get; } = Codes.Add("CD1194", Severity.Warning,
        "「{0}」は桁が失われた数です（{1}）。番号の列を Excel が数として保存すると、こうなります。",
        "'{0}' is a number that has lost digits ({1}); Excel writes one when it saves a column of numbers.",
        "元の番号を確かめ、列の書式を「文字列」にして打ち直してください。", "Look the number up and retype it in a column formatted as text.");

    public static FindingCode StruckOut { get; } = Codes.Add("CD1195", Severity.Warning,
        "取り消し線の引かれたセルがあります（{1}）。「{0}」など、値は取り消されていないものとして読みました。", "Some cells are struck out ({1}); their values, such as '{0}', were read all the same.",
        "取り消した値なら消し、機器を外したのなら「状態」に「廃棄済み」などと書いてください。", "Delete values that no longer hold; for a device that is gone, say so under 状態.");

    public static FindingCode CellTwice { get; } = Codes.Add("CD1196", Severity.Error,
        "同じセルに値が2つ入っています（{1}）。先の値を使い、「{0}」は読んでいません。", "The file holds one cell twice ({1}); the first value was taken, and '{0}' was not read.",
        "Excel で開いて保存し直し、値を確かめてください。", "Open the workbook in Excel, save it again and check the value.");

    public static FindingCode SecondSheet { get; } = Codes.Add("CD1197", Severity.Error,
        "シート「{0}」は「{1}」と同じ一覧です。「{1}」だけを読みました。", "The sheet '{0}' is the same list as '{1}'; only '{1}' was read.",
        "1つのシートにまとめてください。", "Put the rows into one sheet.");

    public static FindingCode LostZero { get; } = Codes.Add("CD1198", Severity.Warning,
        "「{0}」は、先頭の 0 が消えた電話番号のようです（{1}）。", "'{0}' seems to be a telephone number without its leading 0 ({1}).",
        "番号を確かめ、文字列として 0 から書いてください。", "Check the number and write it as text, beginning with 0.");

    public static FindingCode ColumnTwice { get; } = Codes.Add("CD1199", Severity.Error,
        "見出し「{0}」と「{1}」は同じ項目です。「{1}」の列を読み、「{0}」の列は読んでいません。", "The headings '{0}' and '{1}' are the same field; the column '{1}' was read, and '{0}' was not.",
        "1つの列にまとめてください。", "Put the values into one column.");

    public static FindingCode StatesDiffer { get; } = Codes.Add("CD1200", Severity.Warning,
        "「{0}」は、画面に見える状態と、記録された値が違います。「{1}」と読みました。", "What is seen of '{0}' differs from the value that is recorded; it was read as '{1}'.",
        "返送した人に確かめてください。", "Ask the person who returned the form.");

    public static FindingCode TypedOverForm { get; } = Codes.Add("CD1201", Severity.Warning,
        "{0}ページに、入力欄ではなく紙面の上に書き加えられた文字があります:「{1}」。読み取った答えには入っていません。",
        "On page {0} something was written over the paper and not into a field: '{1}'. It is no part of the answers that were read.",
        "答えなら、「{2}」などの入力欄に写してください。", "If it is an answer, copy it into a field such as '{2}'.");

    public static FindingCode DittoFilled { get; } = Codes.Add("CD1202", Severity.Info,
        "「〃」「同上」「同左」が {0} か所あります。上や左の値として読みました。", "Marks such as 〃, 同上 and 同左 stand in {0} places; each was read as the value above or to its left.",
        "行を並べ替える前に、値を書いてください。", "Write the values out before the rows are sorted.");

    public static FindingCode DittoRefused { get; } = Codes.Add("CD1203", Severity.Error,
        "「{0}」の「{1}」が何を指すか、ここでは分かりません。空とみなしました。", "It cannot be told what '{1}' stands for here ({0}); it was taken as empty.",
        "値そのものを書いてください。", "Write the value itself.");

    public static FindingCode UnclearWord { get; } = Codes.Add("CD1204", Severity.Warning,
        "「{0}」の「{1}」は、あり・なしのどちらとも読めません。「未確認」とし、書かれた文字は残しました。", "'{1}' ({0}) says neither yes nor no; it was taken as not known, and the text was kept.",
        "「あり」「なし」「未確認」のどれかで書き、説明はその後の（　）に入れてください。", "Write あり, なし or 未確認, and put the rest in brackets behind it.");

    public static FindingCode NearColumn { get; } = Codes.Add("CD1205", Severity.Warning,
        "見出し「{0}」は「{1}」に近いものですが、同じとは限らないので、その列としては読んでいません。追加の列として残します。",
        "The heading '{0}' is near to '{1}', but may mean something else; it was not read as that and is kept as a column of its own.",
        "同じ意味なら、見出しを「{1}」に変えてください。", "If it means the same, change the heading to '{1}'.");

    public static FindingCode DateAsNumber { get; } = Codes.Add("CD1211", Severity.Warning,
        "「{0}」の数「{1}」は、日付の書式を失った Excel の日付とみて、{2} と読みました。",
        "The number '{1}' of '{0}' was taken for a date of Excel that has lost its format, and read as {2}.",
        "日付を確かめ、列の書式を「日付」にしてください。", "Check the date, and format the column as dates.");

    public static FindingCode LiveText { get; } = Codes.Add("CD1212", Severity.Warning,
        "表計算ソフトが式として計算する文字が {0} か所あります（{1}）: {2}。ここでは文字として読みました。",
        "Spreadsheet programs would work out {0} texts as formulas ({1}): {2}. They were read as texts.",
        "知らない式なら、ファイルを Excel で開く前に消してください。電話番号などなら、先頭に「'」を付けてください。",
        "Delete formulas that you do not know before opening the file in Excel; put ' before telephone numbers and the like.");

    public static FindingCode TextMark { get; } = Codes.Add("CD1213", Severity.Info,
        "先頭の「'」を、文字列であることの印とみて除いた値が {0} か所あります（{1}）: {2}", "A leading ' was taken for the mark of a text and left out in {0} places ({1}): {2}",
        "「'」も値の一部なら、先頭に「'」をもう1つ書いてください。", "Where it belongs to the value, write a second ' before it.");

    public static FindingCode SkippedRows { get; } = Codes.Add("CD1074", Severity.Info,
        "機器でない {0} 行を読み飛ばしました: {1}", "{0} rows that hold no device were skipped: {1}",
        "台帳に残したい内容なら、表の中に書いてください。", "If they matter, write them into the table.");

    public static FindingCode ManyInOneRow { get; } = Codes.Add("CD1287", Severity.Warning,
        "管理番号「{0}」の行は、何台かをまとめたもののようです（{1}）。1 台と数えました。",
        "The row of '{0}' seems to stand for several devices ({1}); it was counted as one.",
        "1 台を 1 行に分け、それぞれに管理番号を付けてください。", "Give each device a row and a number of its own.");

    public static FindingCode SplitAnswer { get; } = Codes.Add("CD1288", Severity.Warning,
        "見出し「{0}」の答えが、{1} の列に分かれています。どれが答えかを決められないので「{0}」としては読まず、追加の列として残しました。",
        "The answers to '{0}' stand in columns of their own: {1}. They were not read as '{0}', and are kept as further columns.",
        "「{0}」を 1 列にし、当てはまる言葉を書いてください。", "Make '{0}' one column, and write the word that applies.");

    public static FindingCode ErrorText { get; } = Codes.Add("CD1289", Severity.Warning,
        "表計算ソフトの誤りの印が {0} か所あります（{1}）: {2}。値が失われています。", "{0} cells hold errors of a spreadsheet ({1}): {2}. Their values are lost.",
        "元の表で式や参照先を直すか、列の幅を広げてから、CSV に保存し直してください。",
        "Mend the formula or what it refers to in the original sheet, or widen the column, and save it as CSV again.");

    public static FindingCode RemarkLeftOut { get; } = Codes.Add("CD1258", Severity.Info,
        "「{0}」の「{1}」を「{2}」と読みました。添え書きは書類に出ません。", "'{1}' ({0}) was read as {2}; what is said beside it is not printed.",
        "書類に載せたい説明は、備考などの欄に書いてください。", "Put what papers are to say into remarks or another field of text.");
}
