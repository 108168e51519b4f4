namespace CyberDocs.Findings;

/// <summary>Codes CD108x: reading filled-in PDF forms.</summary>
internal static class PdfFormFindings
{
    public static FindingCode NotPdf { get; } = new(
        "CD1080", Severity.Error,
        "このファイルは PDF ではありません。",
        "This file is not a PDF.",
        "入力済みの PDF を選び直してください。",
        "Choose the PDF that was filled in.");

    public static FindingCode Encrypted { get; } = new(
        "CD1081", Severity.Error,
        "この PDF は暗号化されているため、入力内容を読めません。",
        "This PDF is encrypted, so what was filled in cannot be read.",
        "パスワードや保護を外して保存し直してください。",
        "Save it again without password and protection.");

    public static FindingCode NoFields { get; } = new(
        "CD1082", Severity.Error,
        "この PDF には入力欄がありません。",
        "This PDF has no fields.",
        "--fillable で作成した PDF に入力し、「印刷して PDF にする」ではなく「保存」したものを使ってください。",
        "Fill in a PDF made with --fillable and save it; a PDF that was printed to a file has no fields any more.");

    public static FindingCode Damaged { get; } = new(
        "CD1083", Severity.Warning,
        "この PDF は壊れています。見つかった入力欄だけを読みました。",
        "This PDF is damaged; only the fields that could be found were read.",
        "値を確かめるか、元のファイルを保存し直してください。",
        "Check the values, or save the original file again.");

    public static FindingCode FieldLost { get; } = new(
        "CD1084", Severity.Warning,
        "入力欄「{0}」を読めません。",
        "The field “{0}” cannot be read.",
        "値を確かめてください。",
        "Check its value.");

    public static IReadOnlyList<FindingCode> All { get; } = [NotPdf, Encrypted, NoFields, Damaged, FieldLost];
}
