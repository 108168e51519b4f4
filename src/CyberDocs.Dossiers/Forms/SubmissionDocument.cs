namespace CyberDocs.Forms;

/// <summary>A kind of document in the set that a hospital hands in. Immutable and thread-safe.</summary>
/// <param name="Id">Id such as <c>ledger</c>.</param>
/// <param name="Number">Number in the file name, such as <c>04</c>.</param>
/// <param name="Title">Name as people say it, such as <c>機器管理台帳</c>.</param>
/// <param name="ListNumber">Number on the prefecture's list of documents, 1 to 7; 0 for documents beside the list.</param>
public sealed record SubmissionDocument(string Id, string Number, string Title, int ListNumber)
{
    /// <summary>提出書類一覧.</summary>
    public static SubmissionDocument Cover { get; } = new("cover", "00", "提出書類一覧", 0);

    /// <summary>チェックリスト（医療機関確認用）.</summary>
    public static SubmissionDocument InstitutionChecklist { get; } = new("checklist-institution", "01", "チェックリスト（医療機関確認用）", 1);

    /// <summary>チェックリスト（事業者確認用）.</summary>
    public static SubmissionDocument VendorChecklist { get; } = new("checklist-vendor", "02", "チェックリスト（事業者確認用）", 2);

    /// <summary>チェックリスト（最低限の措置編）.</summary>
    public static SubmissionDocument MinimumChecklist { get; } = new("checklist-minimum", "03", "チェックリスト（最低限の措置編）", 3);

    /// <summary>機器管理台帳.</summary>
    public static SubmissionDocument Ledger { get; } = new("ledger", "04", "機器管理台帳", 4);

    /// <summary>連絡体制図.</summary>
    public static SubmissionDocument ContactChain { get; } = new("contact-chain", "05", "インシデント発生時の連絡体制図", 5);

    /// <summary>ネットワーク構成図.</summary>
    public static SubmissionDocument NetworkDiagram { get; } = new("network-diagram", "06-1", "ネットワーク構成図", 6);

    /// <summary>システム全体構成図.</summary>
    public static SubmissionDocument SystemDiagram { get; } = new("system-diagram", "06-2", "システム全体構成図", 6);

    /// <summary>システム責任者・関係者一覧.</summary>
    public static SubmissionDocument Parties { get; } = new("parties", "06-3", "システム責任者・関係者一覧", 6);

    /// <summary>事業継続計画.</summary>
    public static SubmissionDocument Bcp { get; } = new("bcp", "07-1", "サイバー攻撃を想定した事業継続計画（BCP）", 7);

    /// <summary>BCP策定の確認表.</summary>
    public static SubmissionDocument BcpCheck { get; } = new("bcp-check", "07-2", "事業継続計画（BCP）策定の確認表", 7);

    /// <summary>確認結果: what reading, checking, composing and writing found. An internal paper.</summary>
    public static SubmissionDocument Findings { get; } = new("findings", "90", "確認結果", 0);

    /// <summary>Name of its template below the template folders; unless given, <c>id/id.sbn-html</c>.</summary>
    public string Template { get; init; } = $"{Id}/{Id}.sbn-html";

    /// <summary>Whether it is made as a spreadsheet too, because it is tables first and last.</summary>
    public bool HasSpreadsheet { get; init; } = Id
        is "checklist-institution" or "checklist-vendor" or "checklist-minimum" or "ledger" or "parties" or "bcp-check" or "findings";

    /// <summary>True for papers that stay in the institution and are not listed on the cover.</summary>
    public bool IsInternal => Id == "findings";

    /// <summary>All built-in kinds in the order in which they are handed in, internal papers last; template folders may add more.</summary>
    public static IReadOnlyList<SubmissionDocument> All { get; } =
    [
        Cover, InstitutionChecklist, VendorChecklist, MinimumChecklist, Ledger, ContactChain,
        NetworkDiagram, SystemDiagram, Parties, Bcp, BcpCheck, Findings,
    ];
}
