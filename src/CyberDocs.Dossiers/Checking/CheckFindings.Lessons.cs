using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>What rules find that the reports of past incidents warn of, and further faults that an inspector asks about.</summary>
internal static partial class CheckFindings
{
    public static FindingCode CheckOutsideFiscalYear { get; } = new(
        "CD2038",
        Severity.Warning,
        "{1}の項目 {0} の確認日 {3} が、様式の年度（{4} から {5} まで）の外です。",
        "The check of item {0} of {2} on {3} lies outside the fiscal year of the form ({4} to {5}).",
        "年度内に確かめ直して日付を直すか、その年度の版（editions）を選んでください。",
        "Check again and correct the date, or choose the edition of that year.");

    public static FindingCode RemoteAccessSingleFactor { get; } = new(
        "CD2079",
        Severity.Warning,
        "SSL-VPN の回線 {0} の多要素認証が「{1}」です。",
        "Several factors on the SSL-VPN {0}: {2}.",
        "多要素認証を使い、多要素認証（multi_factor）に「あり」と記入してください。使えない相手なら、接続元の制限と理由を備考に記入してください。",
        "Ask for several factors, or note limits and reasons in the remarks.");

    public static FindingCode PerimeterSupportUnknown { get; } = new(
        "CD2105",
        Severity.Warning,
        "外部との境にある機器 {0} のサポート期限がありません。",
        "Device {0} at the perimeter has no end of support.",
        "製造元か保守事業者に期限を確かめ、台帳の「サポート期限」に記入してください。",
        "Ask the maker or vendor and enter サポート期限.");

    public static FindingCode LogOnDeviceOnly { get; } = new(
        "CD2106",
        Severity.Warning,
        "院外との回線 {0} のログが機器の中だけに残ります（{1}）。古いものから消え、機器とともに失われます。",
        "The log of line {0} is kept on the device alone ({1}); it is overwritten and lost with the device.",
        "ログサーバなど別の場所に転送して保存し、ログの保存（log）に保存先と期間を記入してください。",
        "Send the log elsewhere and enter where and how long it is kept.");

    public static FindingCode PrecursorNotReported { get; } = new(
        "CD2107",
        Severity.Info,
        "報告する項目に、前兆（原因不明の不具合の繰り返しなど）がありません。",
        "The items to report do not name precursors such as repeated faults without a cause.",
        "報告の項目（report_items）に「原因不明の不具合の繰り返し」などを加えてください。",
        "Add repeated unexplained faults to report_items.");

    public static FindingCode FlatNetwork { get; } = new(
        "CD2108",
        Severity.Warning,
        "使用中の機器 {1} 台が、すべて一つのゾーン {0} にあります。",
        "All {1} devices in use lie in one zone, {0}.",
        "サーバ・端末・医療機器などの区分（VLAN など）に分け、ゾーン（zones）と台帳の「ゾーン」に記入してください。分けられない理由があれば、確認の規則の設定（rules）に記入してください。",
        "Divide the network and enter the zones, or give the reason under rules.");

    public static FindingCode CareBesideInternet { get; } = new(
        "CD2109",
        Severity.Warning,
        "機器 {0} は診療に使うのに、インターネットや来客用のゾーン {1} にあります。",
        "Device {0} serves care but lies in zone {1} with the internet or guests.",
        "診療用のゾーンに移し、台帳の「ゾーン」を直してください。",
        "Move it to a zone for care and correct ゾーン.");

    public static FindingCode BackupWithoutFrequency { get; } = new(
        "CD2128",
        Severity.Warning,
        "バックアップ {0} の頻度がありません。",
        "Backup {0} does not say how often it is made.",
        "頻度（frequency）に「毎日」などと記入してください。",
        "Enter how often in frequency.");

    public static FindingCode OperatorAlone { get; } = new(
        "CD2139",
        Severity.Warning,
        "「{0}」は {1} だけで、代行者がいません。",
        "{1} alone holds the role of {0}, without a deputy.",
        "代行者（deputies）に代わりを務める人（事業者の担当者でもよい）を記入してください。",
        "Name a deputy, who may be a vendor's.");

    public static FindingCode VendorNightPhoneSameAsDay { get; } = new(
        "CD2144",
        Severity.Info,
        "事業者 {0} の夜間・休日の番号 {1} は昼間と同じで、夜間に受け付けるか分かりません。",
        "The night number {1} of vendor {0} is its day number; whether someone answers at night is not known.",
        "夜間に受けるなら受付時間（hours）に「24時間」などと記入し、受けないなら夜間の番号を確かめてください。",
        "Enter 24 hours in hours, or find out the night number.");

    public static FindingCode NightPhoneIsSwitchboard { get; } = new(
        "CD2145",
        Severity.Info,
        "連絡体制図の「{0}」の夜間・休日の番号が代表番号 {1} です。",
        "Step {0} of the contact chain is called over the switchboard {1} at night.",
        "代表電話が止まったときにも届く直通の番号を記入してください。",
        "Enter a direct number that works without the switchboard.");

    public static FindingCode MaintenanceLineAlwaysOn { get; } = new(
        "CD2146",
        Severity.Info,
        "保守用の回線 {0} は常時つながっています。",
        "The maintenance line {0} is always open.",
        "使うときだけつなぐ運用にできないか、事業者と確かめてください。",
        "Ask the vendor whether it can be opened on demand.");

    public static FindingCode LineEndsAtTerminal { get; } = new(
        "CD2147",
        Severity.Warning,
        "院外との回線 {0} が、通信機器ではなく {1}（{2}）につながっています。",
        "Line {0} ends at {1} ({3}) instead of network equipment.",
        "ルータやファイアウォールを通す構成にするか、回線の端点を直してください。",
        "Put a router or firewall between, or correct the end of the link.");

    public static FindingCode PrivacyContactMissing { get; } = new(
        "CD2148",
        Severity.Warning,
        "患者情報を持つシステムがありますが、外部連絡先に個人情報保護委員会がありません。",
        "There are systems with patient information but no contact of the privacy commission.",
        "連絡体制図（contacts）の院外の連絡先（outside）に、種類（kind）が「個人情報保護委員会」のものと期限（速報と確報）を加えてください。",
        "Add the commission with the deadlines of its reports.");

    public static FindingCode ReportWithoutDeadline { get; } = new(
        "CD2149",
        Severity.Info,
        "外部連絡先 {0} への報告の期限がありません。",
        "There is no deadline for the report to {0}.",
        "期限（deadline）に「速やかに」「3～5日以内に速報」などと記入してください。",
        "Enter when it must be told in deadline.");

    public static FindingCode OldSystemWithoutDate { get; } = new(
        "CD2150",
        Severity.Warning,
        "使用中の機器 {0} の {1} は、製造元の一般のサポートが {2} に終わっていますが、台帳にサポート期限がありません。",
        "Device {0} runs {1}, whose general support ended on {2}, and has no end of support in the ledger.",
        "延長の契約があればその期限を、なければ終了日を「サポート期限」に記入してください。",
        "Enter the end of the extended contract, or the day on which support ended.");

    public static FindingCode RemoteMaintenanceWithoutContract { get; } = new(
        "CD2151",
        Severity.Warning,
        "機器 {0} を遠隔で保守する事業者 {1} とは契約がありません。",
        "Device {0} is maintained remotely by {1}, with whom there is no contract.",
        "契約の有無を確かめ、なければ遠隔の接続を止めてください。",
        "Find out whether there is a contract; if not, close the remote access.");

    public static FindingCode StocktakingBeforeRegistration { get; } = new(
        "CD2152",
        Severity.Warning,
        "機器 {0} の棚卸日 {1} が登録日 {2} より前です。",
        "Stock of device {0} was taken on {1}, before it was registered on {2}.",
        "どちらかの日付を直してください。",
        "Correct one of the dates.");

    public static FindingCode PerimeterPatchUnknown { get; } = new(
        "CD2153",
        Severity.Info,
        "外部との境にある機器 {0} の対策適用状況がありません。",
        "The ledger does not tell the state of patches of device {0} at the perimeter.",
        "ファームウェアの更新をいつまで適用したかを保守事業者に確かめ、台帳の「対策適用状況」に記入してください。",
        "Ask the vendor up to when firmware was updated and enter 対策適用状況.");

    public static FindingCode PatchNotApplied { get; } = new(
        "CD2154",
        Severity.Warning,
        "使用中の機器 {0} の対策適用状況が「{1}」です。",
        "The state of patches of device {0} is {1}.",
        "更新するか、できない間の代わりの対策（切り離し、通信の制限など）を備考に記入してください。",
        "Update it, or note in the remarks what is done instead.");

    public static FindingCode PlaceholderLeft { get; } = new(
        "CD2155",
        Severity.Warning,
        "ひな形の「○○」が残っています: {0}。このままでは書類に「○○」と印字されます。",
        "Placeholders ○○ are left and would be printed: {0}.",
        "自院のことに書き換えるか、分からない項目は消してください（〔要記入〕と印字されます）。",
        "Replace it by your own fact, or remove what you do not know: the papers then print 〔要記入〕.");

    public static FindingCode AccountsReviewOld { get; } = new(
        "CD2156",
        Severity.Warning,
        "システム {0} の不要なアカウントの整理 {1} から1年を超えています。",
        "The accounts of system {0} were last cleaned up on {1}, more than a year ago.",
        "退職者と使っていないアカウントを消し、不要なアカウントの整理（accounts_reviewed_on）を更新してください。",
        "Remove accounts of leavers and unused ones, and update accounts_reviewed_on.");

    public static FindingCode PasswordsShared { get; } = new(
        "CD2157",
        Severity.Warning,
        "システム {0} のパスワードを、ほかの機器やサービスでも使っています。",
        "A password of system {0} is used elsewhere too.",
        "別々のパスワードに変え、パスワードの使い回し（shared_passwords）を「なし」にしてください。",
        "Give each a password of its own and set shared_passwords to no.");

    public static FindingCode AccessLogReviewOld { get; } = new(
        "CD2158",
        Severity.Warning,
        "システム {0} のアクセスログの点検 {1} から1年を超えています。",
        "The access log of system {0} was last reviewed on {1}, more than a year ago.",
        "ログを点検し、アクセスログの点検（access_log_reviewed_on）を更新してください。",
        "Review the log and update access_log_reviewed_on.");

    private static IReadOnlyList<FindingCode> LessonCodes =>
    [
        CheckOutsideFiscalYear,
        RemoteAccessSingleFactor,
        PerimeterSupportUnknown,
        LogOnDeviceOnly,
        PrecursorNotReported,
        FlatNetwork,
        CareBesideInternet,
        BackupWithoutFrequency,
        OperatorAlone,
        VendorNightPhoneSameAsDay,
        NightPhoneIsSwitchboard,
        MaintenanceLineAlwaysOn,
        LineEndsAtTerminal,
        PrivacyContactMissing,
        ReportWithoutDeadline,
        OldSystemWithoutDate,
        RemoteMaintenanceWithoutContract,
        StocktakingBeforeRegistration,
        PerimeterPatchUnknown,
        PatchNotApplied,
        PlaceholderLeft,
        AccountsReviewOld,
        PasswordsShared,
        AccessLogReviewOld,
    ];
}
