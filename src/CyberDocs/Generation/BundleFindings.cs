namespace CyberDocs.Generation;

/// <summary>Codes CD1250 to CD1252, CD1290, CD1291 and CD1316: what cannot go into the one PDF of a set, or goes into it as it came.</summary>
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
    public static FindingCode NotDisclosed { get; } = Codes.Add("CD1290", Severity.Warning,
        "受領書類「{file}」には、この開示の区分では示さない答えが書かれているため、提出書類一式に入れていません。",
        "The received file \"{file}\" holds answers that this profile of disclosure hides; it is not in the bundle.",
        "その事業者に渡す一式なら --vendor でその事業者を示し、答えを示してよい相手なら別の区分を選んでください。",
        "Name the vendor with --vendor where the bundle is for it, or choose another profile where its readers may see the answers.");

    public static FindingCode AsReceived { get; } = Codes.Add("CD1291", Severity.Warning,
        "「{title}」は、受け取ったまま提出書類一式に入れています。開示の区分で隠すもの（携帯電話番号など）は、この中では隠していません。",
        "\"{title}\" is in the bundle as it came: what the profile of disclosure hides, such as mobile numbers, is not hidden in it.",
        "開いて、示してはならないことが書かれていないか確かめてください。書かれていれば、それを除いたものに替えてください。",
        "Open it and look whether it tells what must not be shown; where it does, put in one without it.");
}
