namespace CyberDocs.Pdf;

/// <summary>Codes CD41xx: setting pages and writing PDF.</summary>
internal static class PdfFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode MissingGlyph { get; } = Codes.Add(
        "CD4100", Severity.Error,
        "文書「{2}」の文字「{0}」（{1}）は、どのフォントにもありません。〓で印刷しました。該当箇所: {3}",
        "No font has the character “{0}” ({1}) of document {2}; it is printed as 〓. Context: {3}",
        "この文字を持つ TrueType フォントを加える（generate では --font builtin --font 名前.ttf、パソコンのフォントなら --font builtin --font machine）か、別の字体に直してください。",
        "Add a TrueType font that has this character (generate: --font builtin --font name.ttf, or --font builtin --font machine), or use another form of the character.");

    public static FindingCode MissingVariation { get; } = Codes.Add(
        "CD4101", Severity.Warning,
        "文書「{2}」の文字「{0}」（{1}）の異体字が、どのフォントにもありません。基本の字体で印刷しました。該当箇所: {3}",
        "No font has the variation of “{0}” ({1}) of document {2}; it is printed in its basic form. Context: {3}",
        "異体字セレクターに対応したフォントを加えるか、基本の字体でよいか本人に確かめてください。",
        "Add a font that has the variation, or make sure that the basic form is acceptable.");

    public static FindingCode UnprintableCharacter { get; } = Codes.Add(
        "CD4102", Severity.Error,
        "文書「{1}」に印刷できない制御文字 {0} があります。〓で印刷しました。該当箇所: {2}",
        "Document {1} holds the control character {0}, which cannot be printed; it is printed as 〓. Context: {2}",
        "元のデータからこの文字を取り除いてください。",
        "Remove the character from the data.");

    public static FindingCode BrokenCharacter { get; } = Codes.Add(
        "CD4103", Severity.Error,
        "文書「{1}」に壊れた文字（対になっていないサロゲート {0}）があります。〓で印刷しました。該当箇所: {2}",
        "Document {1} holds half a character (the unpaired surrogate {0}); it is printed as 〓. Context: {2}",
        "元のデータの文字コードを確かめ、この文字を入力し直してください。",
        "Check the encoding of the data and enter the character again.");

    public static FindingCode TableTooWide { get; } = Codes.Add(
        "CD4104", Severity.Warning,
        "文書「{0}」の表の列幅の合計 {1} pt が本文の幅 {2} pt を超えるため、縮めました。",
        "The columns of a table in document {0} add up to {1} pt, more than the {2} pt of the text area; they were narrowed.",
        "列幅を小さくするか、用紙を横向きまたは A3 にしてください。",
        "Make the columns narrower, or use landscape or A3 paper.");

    public static FindingCode LinkWithoutTarget { get; } = Codes.Add(
        "CD4105", Severity.Warning,
        "文書「{0}」のリンク先「{1}」が文書の中にありません。",
        "Document {0} has no place “{1}” for a link to go to.",
        "リンク先の id を直してください。",
        "Correct the id that the link names.");

    public static FindingCode CellBeyondColumns { get; } = Codes.Add(
        "CD4106", Severity.Error,
        "文書「{0}」の表（{1}）に、列の数より多いセルがあります。最後の列にまとめて印刷しました。",
        "A row of a table ({1}) in document {0} has more cells than the table has columns; the rest is printed in the last column.",
        "テンプレートの列の数とセルの結合を直してください。",
        "Correct the number of columns and the spans in the template.");

    public static FindingCode FigureTextTooSmall { get; } = Codes.Add(
        "CD4107", Severity.Warning,
        "文書「{0}」の図「{1}」を用紙に収めるため、最小の文字が {2} pt になりました。",
        "The drawing “{1}” of document {0} was scaled down to fit its page; its smallest text is {2} pt.",
        "大きな用紙にするか、図を分けてください。",
        "Use larger paper, or split the drawing.");

    public static FindingCode FigureWithoutAlternative { get; } = Codes.Add(
        "CD4108", Severity.Warning,
        "文書「{0}」の図に代替テキストがありません。",
        "A drawing of document {0} has no alternative text.",
        "図に何が示されているかを alt に書いてください。",
        "Say in alt what the drawing shows.");

    public static FindingCode PrivateCharacter { get; } = Codes.Add(
        "CD4109", Severity.Warning,
        "文書「{1}」に外字 {0} があります。印刷はしましたが、コピーや検索では〓になります。該当箇所: {2}",
        "Document {1} holds the private-use character {0}; it is printed, but it is copied and searched as 〓. Context: {2}",
        "Unicode に登録された文字か異体字セレクターで入力し直してください。",
        "Enter a character that is registered in Unicode, or one with a variation selector.");

    public static FindingCode FieldRefused { get; } = Codes.Add(
        "CD4110", Severity.Error,
        "文書「{0}」の欄「{1}」は、名前が空の部分を含むか、ほかの種類の欄や欄のまとまりと重なるため、入力欄にできません。印刷だけしました。",
        "“{1}” of document {0} cannot be a field, because its name has an empty part or belongs to a field of another kind or a group of fields; it is only printed.",
        "テンプレートの field の名前を、ほかと重ならないものにしてください。",
        "Give the field a name in the template that nothing else has.");
}
