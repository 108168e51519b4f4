using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>Codes CD2xxx: checking a dossier.</summary>
internal static partial class CheckFindings
{
    public static FindingCode NoTargetDate { get; } = new(
        "CD2001",
        Severity.Error,
        "{1}の項目 {0} は1回目が「いいえ」ですが、目標日がありません。",
        "Item {0} of {2} is answered いいえ but has no target date.",
        "対応できる目標日（target）を記入してください。",
        "Enter a target date (target).");

    public static FindingCode DeviceWithoutPlace { get; } = new(
        "CD2002",
        Severity.Warning,
        "機器 {0} の設置場所がありません。",
        "Device {0} has no place.",
        "台帳の「設置場所」に建物・階・室を記入してください。",
        "Enter building, floor and room in 設置場所.");

    public static FindingCode DeviceWithoutVendor { get; } = new(
        "CD2003",
        Severity.Warning,
        "使用中の機器 {0} の保守事業者がありません。",
        "Device {0} is in use but has no vendor.",
        "台帳の「保守事業者」に事業者名を記入してください。",
        "Enter the vendor in 保守事業者.");

    public static FindingCode VendorWithoutContact { get; } = new(
        "CD2004",
        Severity.Error,
        "事業者 {0} の連絡先（電話番号）がありません。",
        "Vendor {0} has no contact with a telephone number.",
        "事業者（vendors）の窓口（contacts）に窓口名と電話番号を記入してください。",
        "Add a contact with a telephone number to the vendor.");

    public static FindingCode OutsideContactMissing { get; } = new(
        "CD2005",
        Severity.Error,
        "連絡体制図の外部連絡先に{0}がありません。",
        "The contact chain has no outside contact for {0}.",
        "連絡体制図（contacts）の院外の連絡先（outside）に、種類（kind）が「{0}」のものを加えてください。",
        "Add an outside contact of kind {1}.");

    public static FindingCode UnknownItem { get; } = new(
        "CD2006",
        Severity.Error,
        "{0}の版 {1} に項目 {2} はありません。近い項目: {3}",
        "Edition {1} of {4} has no item {2}. Nearest: {3}",
        "項目の番号を版の定義（templates/editions）に合わせてください。",
        "Use an item id of the edition.");

    public static FindingCode UnansweredItem { get; } = new(
        "CD2007",
        Severity.Warning,
        "{1}の項目 {0} の1回目の回答または確認日がありません。",
        "Item {0} of {2} has no first answer or no date.",
        "1回目の回答（first）と確認日（first_on）を記入してください。",
        "Enter first and first_on.");

    public static FindingCode VendorWithoutForm { get; } = new(
        "CD2008",
        Severity.Warning,
        "事業者 {0} のチェックリスト（事業者確認用）がありません。",
        "There is no vendor checklist for {0}.",
        "回答（answers）に事業者確認用を加えるか、受領した書類を「受領したファイル」（received_file）に記入してください。",
        "Add the vendor's answers, or name the received file in received_file.");

    public static FindingCode TargetOutsideFiscalYear { get; } = new(
        "CD2009",
        Severity.Warning,
        "{1}の項目 {0} の目標日 {3} が年度（{4} まで）の外です。",
        "The target date {3} of item {0} of {2} lies outside the fiscal year that ends on {4}.",
        "年度内の目標日にしてください。",
        "Set a target date inside the fiscal year.");

    public static FindingCode UnknownEdition { get; } = new(
        "CD2010",
        Severity.Error,
        "{0}の版「{1}」がありません。使える版: {2}",
        "There is no edition '{1}' of {3}. Editions at hand: {2}",
        "版の指定（editions）を直すか、版の定義ファイルを様式のフォルダー（templates/editions）に加えてください。",
        "Correct the edition or add its data file.");

    public static FindingCode SecondBeforeFirst { get; } = new(
        "CD2011",
        Severity.Error,
        "{1}の項目 {0} の2回目の確認日が1回目より前です。",
        "The second check of item {0} of {2} is dated before the first.",
        "確認日を直してください。",
        "Correct the dates.");

    public static FindingCode DeviceWithoutZone { get; } = new(
        "CD2012",
        Severity.Warning,
        "使用中の機器 {0} のゾーン（ネットワーク区分）がありません。",
        "Device {0} is in use but lies in no zone.",
        "台帳の「ゾーン」に区分名を記入してください。",
        "Enter the zone in ゾーン.");

    /// <summary>All codes of this room; computed, because the parts of this class are initialised in no fixed order.</summary>
    public static IReadOnlyList<FindingCode> All =>
    [
        NoTargetDate,
        DeviceWithoutPlace,
        DeviceWithoutVendor,
        VendorWithoutContact,
        OutsideContactMissing,
        UnknownItem,
        UnansweredItem,
        VendorWithoutForm,
        TargetOutsideFiscalYear,
        UnknownEdition,
        SecondBeforeFirst,
        DeviceWithoutZone,
        .. AnswersCodes,
        .. LedgerCodes,
        .. NetworkCodes,
        .. PeopleCodes,
        .. ContinuityCodes,
        .. LessonCodes,
        .. SettingsCodes,
    ];
}
