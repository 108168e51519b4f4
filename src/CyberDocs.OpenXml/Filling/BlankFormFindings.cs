namespace CyberDocs.OpenXml.Filling;

/// <summary>Codes CD1311 and CD1312: blank forms that nothing can be written into.</summary>
internal static class BlankFormFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode CannotTake { get; } = Codes.Add("CD1311", Severity.Error,
        "この様式には書き込めません: {reason}。",
        "Nothing can be written into this form: {reason}.",
        "Excel か Word で開き、「Excel ブック（.xlsx）」又は「Word 文書（.docx）」として、パスワードを付けずに保存し直してください。PDF の様式は、Excel か Word のものを役所に尋ねるか、手で記入してください。",
        "Open it in Excel or Word and save it as an Excel workbook (.xlsx) or a Word document (.docx) without a password. "
        + "For a PDF, ask the authority for its Excel or Word file, or fill it in by hand.");

    public static FindingCode Damaged { get; } = Codes.Add("CD1312", Severity.Error,
        "この様式は壊れているため、書き込めません（{0}）。",
        "This form is damaged, so nothing can be written into it ({0}).",
        "もう一度ダウンロードするか、Excel か Word で開いて保存し直してください。",
        "Download it once more, or open it in Excel or Word and save it again.");
}
