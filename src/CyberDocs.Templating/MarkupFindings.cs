namespace CyberDocs.Templating;

/// <summary>Codes CD3200 to CD3399: the markup that templates render.</summary>
internal static class MarkupFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode StrangeElement { get; } = Codes.Add(
        "CD3200", Severity.Error,
        "要素 <{0}> はありません", "There is no element <{0}>",
        "この要素を消すか、使える要素に替えてください。使える要素はマークアップの一覧にあります。", "Remove it or use another element. The markup reference lists all elements.");

    public static FindingCode UnknownElement { get; } = Codes.Add(
        "CD3201", Severity.Error,
        "要素 <{0}> はありません。いちばん近い名前は <{1}> です", "There is no element <{0}>; the nearest name is <{1}>",
        "要素の名前を直してください。使える要素はマークアップの一覧にあります。", "Correct the name. The markup reference lists all elements.");

    public static FindingCode UnknownAttribute { get; } = Codes.Add(
        "CD3202", Severity.Error,
        "<{0}> に属性 {1} はありません。使える属性（近いものから）：{2}", "<{0}> has no attribute {1}; it has, nearest first: {2}",
        "属性の名前を直すか、消してください。", "Correct the name of the attribute or remove it.");

    public static FindingCode MisplacedElement { get; } = Codes.Add(
        "CD3203", Severity.Error,
        "<{0}> は {1} の中には置けません。置ける場所：{2}", "<{0}> may not stand in {1}; it may stand in: {2}",
        "正しい要素の中に移してください。", "Move it into one of the elements named.");

    public static FindingCode MisplacedText { get; } = Codes.Add(
        "CD3204", Severity.Error,
        "{0} の中に文字を直接置けません", "Text may not stand directly in {0}",
        "<p> や <td> など、文字を入れられる要素で囲んでください。", "Put it into an element that holds text, such as <p> or <td>.");

    public static FindingCode WrongEndTag { get; } = Codes.Add(
        "CD3205", Severity.Error,
        "</{0}> がありますが、{2} で開いた <{1}> がまだ閉じていません", "</{0}> stands here, but <{1}> opened at {2} is not closed yet",
        "先に </{1}> を書くか、タグの順番を直してください。", "Write </{1}> first, or put the tags into order.");

    public static FindingCode EndTagWithoutStart { get; } = Codes.Add(
        "CD3206", Severity.Error,
        "</{0}> に対応する開始タグがありません", "</{0}> closes nothing that is open",
        "この終了タグを消すか、開始タグを書いてください。", "Remove this end tag or write its start tag.");

    public static FindingCode NotClosed { get; } = Codes.Add(
        "CD3207", Severity.Error,
        "<{0}> が閉じていません", "<{0}> is never closed",
        "</{0}> を書いてください。", "Write </{0}>.");

    public static FindingCode EmptyElementNotClosed { get; } = Codes.Add(
        "CD3208", Severity.Error,
        "<{0}> は中身を持たない要素ですが、閉じていません", "<{0}> holds nothing, but is not closed",
        "<{0}/> と書いてください。", "Write <{0}/>.");

    public static FindingCode StrayLessThan { get; } = Codes.Add(
        "CD3209", Severity.Error,
        "「<」の後がタグになっていません", "The < does not begin a tag",
        "文字としての「<」は &lt; と書いてください。", "Write &lt; for the character itself.");

    public static FindingCode BrokenAttribute { get; } = Codes.Add(
        "CD3210", Severity.Error,
        "<{0}> の属性の書き方が正しくありません：{1}", "An attribute of <{0}> is not well formed: {1}",
        "名前=\"値\" の形で書いてください。", "Write attributes as name=\"value\".");

    public static FindingCode TagInterrupted { get; } = Codes.Add(
        "CD3211", Severity.Error,
        "タグが「>」で閉じる前に次の「<」が現れました", "The tag is not ended by > before the next <",
        "閉じる引用符と「>」を確かめてください。", "Look for a missing quotation mark or a missing >.");

    public static FindingCode DuplicateAttribute { get; } = Codes.Add(
        "CD3212", Severity.Error,
        "<{0}> に属性 {1} が二度書かれています", "<{0}> has the attribute {1} twice",
        "どちらか一つを消してください。", "Remove one of them.");

    public static FindingCode UnknownEntity { get; } = Codes.Add(
        "CD3213", Severity.Error,
        "文字参照 &{0}; は使えません", "The reference &{0}; is not known",
        "&amp; &lt; &gt; &quot; &apos; &nbsp; か、&#12354; のような番号を使ってください。", "Use &amp; &lt; &gt; &quot; &apos; &nbsp; or a number such as &#12354;.");

    public static FindingCode StrayAmpersand { get; } = Codes.Add(
        "CD3214", Severity.Error,
        "「&」の後が文字参照になっていません", "The & does not begin a reference",
        "文字としての「&」は &amp; と書いてください。", "Write &amp; for the character itself.");

    public static FindingCode ForbiddenReference { get; } = Codes.Add(
        "CD3215", Severity.Error,
        "&{0}; は文書に使えない文字を指しています", "&{0}; names a character that documents cannot hold",
        "別の文字にしてください。", "Use another character.");

    public static FindingCode Declaration { get; } = Codes.Add(
        "CD3216", Severity.Error,
        "CDATA、DOCTYPE、処理命令は使えません", "CDATA, DOCTYPE and processing instructions are not part of the markup",
        "消してください。文字はそのまま、< は &lt; と書きます。", "Remove it. Write text as it is, and < as &lt;.");

    public static FindingCode MissingAttribute { get; } = Codes.Add(
        "CD3217", Severity.Error,
        "<{0}> に属性 {1} がないか、空です", "<{0}> needs the attribute {1}, which is missing or empty",
        "{1}=\"…\" を書いてください。", "Write {1}=\"…\".");

    public static FindingCode BadAttributeValue { get; } = Codes.Add(
        "CD3218", Severity.Error,
        "<{0}> の {1} に「{2}」は使えません。書き方：{3}", "<{0}> cannot take {1}=\"{2}\"; write: {3}",
        "値を直してください。", "Correct the value.");

    public static FindingCode UnknownDiagram { get; } = Codes.Add(
        "CD3219", Severity.Error,
        "図「{0}」はありません。使える名前（近いものから）：{1}", "There is no diagram {0}; the names, nearest first: {1}",
        "diagram の値を直してください。", "Correct the value of diagram.");

    public static FindingCode UnknownPage { get; } = Codes.Add(
        "CD3220", Severity.Error,
        "図「{0}」は全 {2} 枚で、{1} 枚目はありません", "The diagram {0} has {2} pages; there is no page {1}",
        "page の値を直すか、page を消して全部の紙を並べてください。", "Correct the value of page, or remove it to show all pages.");

    public static FindingCode EmptyDiagram { get; } = Codes.Add(
        "CD3221", Severity.Warning,
        "図「{0}」には描くものがないため、図を省きました", "The diagram {0} has nothing to draw and was left out",
        "図に必要なデータを入れてください。", "Enter the data that the diagram draws.");

    public static FindingCode TooLateForHead { get; } = Codes.Add(
        "CD3222", Severity.Error,
        "<{0}> は本文より前に置かなければなりません", "<{0}> must stand before the text of the document",
        "<document> のすぐ後に移してください。", "Move it right behind <document>.");

    public static FindingCode SecondOfItsKind { get; } = Codes.Add(
        "CD3223", Severity.Error,
        "<{0}> は {1} の中に一つしか置けません", "Only one <{0}> may stand in {1}",
        "どちらか一つを消してください。", "Remove one of them.");

    public static FindingCode TablePartTooLate { get; } = Codes.Add(
        "CD3224", Severity.Error,
        "表の <{0}> の順番が違います。順番：caption, colgroup, thead, tbody, tfoot", "<{0}> comes too late in the table; the order is caption, colgroup, thead, tbody, tfoot",
        "順番を直してください。", "Put the parts into this order.");

    public static FindingCode PaperInStyledSection { get; } = Codes.Add(
        "CD3225", Severity.Error,
        "class か id を持つ <section> の中では、用紙を変えられません", "A section with a class or an id may not hold a section with its own paper",
        "用紙を変える <section> を外に出してください。", "Move the section with its own paper outside.");

    public static FindingCode RowNotFull { get; } = Codes.Add(
        "CD3230", Severity.Error,
        "表の行が {1} 列のうち {0} 列しか埋めていません", "The row fills {0} of the table's {1} columns",
        "セルを足すか、colspan、rowspan を直してください。", "Add cells, or correct colspan and rowspan.");

    public static FindingCode RowTooWide { get; } = Codes.Add(
        "CD3231", Severity.Error,
        "このセルは表の {0} 列からはみ出します", "This cell reaches beyond the table's {0} columns",
        "余分なセルを消すか、colspan、rowspan、<col> の数を直してください。", "Remove the cell, or correct colspan, rowspan or the number of <col>.");

    public static FindingCode SpansOverlap { get; } = Codes.Add(
        "CD3232", Severity.Error,
        "このセルは上の行から続くセルと {0} 列目で重なります", "This cell overlaps a cell that reaches down from above in column {0}",
        "colspan か、上の行の rowspan を直してください。", "Correct colspan, or the rowspan of the cell above.");

    public static FindingCode SpanBeyondEnd { get; } = Codes.Add(
        "CD3233", Severity.Error,
        "セルの rowspan が {0} 行分、表のこの部分の終わりを越えています", "The rowspan of the cell reaches {0} rows beyond the end of this part of the table",
        "rowspan を直してください。", "Correct the rowspan.");

    public static FindingCode NoDocument { get; } = Codes.Add(
        "CD3240", Severity.Error,
        "テンプレートの結果に <document> がありません", "The template renders no <document>",
        "全体を <document title=\"…\"> と </document> で囲んでください。", "Put everything into <document title=\"…\"> … </document>.");

    public static FindingCode TooDeep { get; } = Codes.Add(
        "CD3242", Severity.Error,
        "要素の入れ子が {0} 段を超えました", "Elements are nested more than {0} deep",
        "入れ子を減らしてください。", "Nest less deeply.");

    public static FindingCode TagTooLong { get; } = Codes.Add(
        "CD3243", Severity.Error,
        "タグが {0} 文字を超えました", "The tag is longer than {0} characters",
        "閉じる引用符と「>」を確かめるか、値を短くしてください。", "Look for a missing quotation mark or >, or shorten the values.");

    public static FindingCode TooManyColumns { get; } = Codes.Add(
        "CD3244", Severity.Error,
        "表の列が {0} を超えました", "The table has more than {0} columns",
        "列を減らしてください。", "Use fewer columns.");

    public static FindingCode ForbiddenCharacter { get; } = Codes.Add(
        "CD3245", Severity.Warning,
        "文書に使えない文字 {0} を「\uFFFD」に置き換えました", "The character {0}, which documents cannot hold, was replaced by \uFFFD",
        "元のデータからその文字を消してください。", "Remove the character from the data.");

    public static FindingCode UnknownOption { get; } = Codes.Add(
        "CD3246", Severity.Error,
        "選択肢「{0}」は「{1}」の中にありません", "The choice {0} is not one of: {1}",
        "selected を選択肢の文字、番号（0 から）、yes、no、blank のどれかにしてください。", "Set selected to the text of an option, its number from 0, yes, no or blank.");

    public static FindingCode UnknownTarget { get; } = Codes.Add(
        "CD3247", Severity.Error,
        "リンク先 #{0} の id を持つ要素がありません", "No element has the id #{0} that the link points to",
        "href か id を直してください。", "Correct the href or the id.");

    public static FindingCode DuplicateId { get; } = Codes.Add(
        "CD3248", Severity.Error,
        "id「{0}」が二度使われています", "The id {0} is used twice",
        "別の id にしてください。", "Choose another id.");

    public static FindingCode RefusedAddress { get; } = Codes.Add(
        "CD3249", Severity.Error,
        "リンク先「{0}」は使えません", "The address {0} may not be linked to",
        "http://、https://、mailto:、tel:、# のどれかで始めてください。", "Begin it with http://, https://, mailto:, tel: or #.");

    public static FindingCode LinkInLink { get; } = Codes.Add(
        "CD3250", Severity.Error,
        "リンクの中にリンクは置けません", "A link may not stand in a link",
        "内側の <a> を消してください。", "Remove the inner <a>.");

    public static FindingCode EndsInside { get; } = Codes.Add(
        "CD3251", Severity.Error,
        "タグ、注釈または文字参照の途中で終わっています：{0}", "The text ends within a tag, a comment or a reference: {0}",
        "閉じる記号を書いてください。", "Write the sign that closes it.");

    public static FindingCode NoEra { get; } = Codes.Add(
        "CD3252", Severity.Error,
        "{0} は明治より前なので、和暦で書けません", "{0} lies before the Meiji era and cannot be written in Japanese eras",
        "日付を直すか、format を変えてください。", "Correct the date or choose another format.");

    public static FindingCode NoRoomOnPage { get; } = Codes.Add(
        "CD3253", Severity.Error,
        "余白が大きすぎて、本文の場所が残りません", "The margins leave no room for text",
        "margins を小さくするか、用紙を大きくしてください。", "Use smaller margins or larger paper.");

    public static FindingCode More { get; } = Codes.Add(
        "CD3299", Severity.Error,
        "マークアップの誤りが {0} 件を超えたため、残りを省きました", "There are more than {0} errors in the markup; the others are not listed",
        "示した誤りを直してから、もう一度試してください。", "Correct those listed, then try again.");
}
