namespace CyberDocs.Documents;

/// <summary>Codes CD108x, CD1214 and CD1256: reading filled-in forms.</summary>
internal static class FormFileFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode NotPdf { get; } = Codes.Add(
        "CD1080", Severity.Error,
        "このファイルは PDF ではありません。",
        "This file is not a PDF.",
        "入力済みの PDF を選び直してください。",
        "Choose the PDF that was filled in.");

    public static FindingCode Encrypted { get; } = Codes.Add(
        "CD1081", Severity.Error,
        "この PDF は暗号化されているため、入力内容を読めません。",
        "This PDF is encrypted, so what was filled in cannot be read.",
        "パスワードや保護を外して保存し直してください。",
        "Save it again without password and protection.");

    public static FindingCode NoFields { get; } = Codes.Add(
        "CD1082", Severity.Error,
        "この PDF には入力欄がありません。",
        "This PDF has no fields.",
        "--fillable で作成した PDF に入力し、「印刷して PDF にする」ではなく「保存」したものを使ってください。事業者の独自の書類なら、vendors の received_file に書くと、その事業者の様式の代わりになります。",
        "Fill in a PDF made with --fillable and save it; a PDF that was printed to a file has no fields any more. A vendor's own paper can stand in for its form as received_file.");

    public static FindingCode Damaged { get; } = Codes.Add(
        "CD1083", Severity.Warning,
        "この PDF は壊れています。見つかった入力欄だけを読みました。",
        "This PDF is damaged; only the fields that could be found were read.",
        "値を確かめるか、元のファイルを保存し直してください。",
        "Check the values, or save the original file again.");

    public static FindingCode FieldLost { get; } = Codes.Add(
        "CD1084", Severity.Warning,
        "入力欄「{0}」を読めません。",
        "The field “{0}” cannot be read.",
        "値を確かめてください。",
        "Check its value.");

    public static FindingCode UnknownFormat { get; } = Codes.Add(
        "CD1085", Severity.Error,
        "このファイルは DOCX・XLSX・PDF のどれでもありません。",
        "This file is neither DOCX nor XLSX nor PDF.",
        "記入した DOCX・XLSX・PDF を選び直してください。古い形式（.doc、.xls）や .odt、.ods は、DOCX か XLSX で保存し直してください。",
        "Choose the DOCX, XLSX or PDF that was filled in; save .doc, .xls, .odt and .ods again as DOCX or XLSX.");

    public static FindingCode Locked { get; } = Codes.Add(
        "CD1086", Severity.Error,
        "このファイルはパスワードで保護されているため、記入内容を読めません。",
        "This file is protected by a password, so what was filled in cannot be read.",
        "パスワードを外して保存し直したものを、事業者に頼んでください。",
        "Ask for a copy that is saved without password.");

    public static FindingCode DamagedPackage { get; } = Codes.Add(
        "CD1087", Severity.Error,
        "このファイルは壊れているため、記入内容を読めません（{0}）。",
        "This file is damaged, so what was filled in cannot be read ({0}).",
        "もう一度送ってもらうか、元の様式に記入し直してください。",
        "Have it sent again, or fill in the original form once more.");

    public static FindingCode NoFieldsInPackage { get; } = Codes.Add(
        "CD1088", Severity.Error,
        "このファイルには CyberDocs の記入欄がありません。",
        "This file has no fields of CyberDocs.",
        "cyberdocs generate で作成した様式に記入したものを選んでください。事業者の独自の書類なら、vendors の received_file に書くと、その事業者の様式の代わりになります。",
        "Choose a form that cyberdocs generate made. A vendor's own paper can stand in for its form as received_file.");

    public static FindingCode HiddenText { get; } = Codes.Add(
        "CD1214", Severity.Warning,
        "この欄には、Word で隠し文字にされた「{0}」があります。見えない文字なので、答えには入れていません。",
        "This field holds '{0}' as hidden text of Word; as nobody sees it, it is no part of the answer.",
        "答えなら、隠し文字の書式を外してもう一度取り込んでください。",
        "If it is an answer, take the hidden format away and collect it again.");

    public static FindingCode StruckAnswer { get; } = Codes.Add(
        "CD1256", Severity.Warning,
        "取り消し線の引かれた「{0}」があります（{1}）。取り消されたものとして、取り込んでいません。",
        "'{0}' is struck out ({1}); it counts as withdrawn and was not taken.",
        "生かす答えなら、取り消し線を外してもう一度取り込んでください。",
        "If it is an answer, take the line through it away and collect it again.");
}
