namespace CyberDocs.Generation;

/// <summary>Codes CD1250 to CD1252 and CD1316: what cannot go into the one PDF of a set.</summary>
internal static class BundleFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode NotTakenIn { get; } = Codes.Add("CD1250", Severity.Error,
        "「{file}」は提出書類一式に入れられません: {reason}。",
        "\"{file}\" cannot go into the bundle: {reason}.",
        "PDF として開いて保存し直すか、紙で添えてください。",
        "Open it, save it anew as PDF, or enclose it on paper.");

    public static FindingCode NotThere { get; } = Codes.Add("CD1251", Severity.Error,
        "受領書類「{file}」が、データの隣に見つかりません。提出書類一式に入れていません。",
        "The received file \"{file}\" is not beside the dossier; it is not in the bundle.",
        "データと同じフォルダーに置くか、received_file を直してください。",
        "Put it into the dossier's folder, or correct received_file.");

    public static FindingCode NotArchival { get; } = Codes.Add("CD1252", Severity.Info,
        "「{title}」が長期保存用の PDF（PDF/A）ではないため、提出書類一式もそう名乗りません。",
        "\"{title}\" is no PDF for archives (PDF/A), so the bundle does not claim to be one.",
        "必要なら、PDF/A として保存し直したものを受け取ってください。",
        "Where that is asked for, have it sent as PDF/A.");

    public static FindingCode Lookless { get; } = Codes.Add("CD1316", Severity.Warning,
        "「{file}」の {pages} 頁にある記入欄・注釈 {count} 個は、見た目がファイルに入っていないため、提出書類一式には写りません。",
        "{count} fields and notes on page {pages} of \"{file}\" have no look of their own in the file; the bundle does not show them.",
        "閲覧ソフトで開き、「印刷」から PDF として保存し直したものを添えてください。",
        "Open it in a viewer, print it to a PDF, and enclose that.");
}
