using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>What rules find about filled-in checklists.</summary>
internal static partial class CheckFindings
{
    public static FindingCode AnswerMissingButDated { get; } = new(
        "CD2013",
        Severity.Warning,
        "{1}の項目 {0} に確認日だけがあり、回答がありません。",
        "Item {0} of {2} has a date but no answer.",
        "「はい」「いいえ」を記入するか、確認日を消してください。",
        "Enter the answer or remove the date.");

    public static FindingCode SecondCheckUndated { get; } = new(
        "CD2014",
        Severity.Warning,
        "{1}の項目 {0} の2回目の回答に確認日がありません。",
        "The second answer to item {0} of {2} has no date.",
        "2回目の確認日（second_on）を記入してください。",
        "Enter the date in second_on.");

    public static FindingCode TargetBeforeFirst { get; } = new(
        "CD2015",
        Severity.Error,
        "{1}の項目 {0} の目標日 {3} が1回目の確認日より前です。",
        "The target date {3} of item {0} of {2} precedes the first check.",
        "確認日より後の目標日にしてください。",
        "Set a target date after the first check.");

    public static FindingCode CheckInFuture { get; } = new(
        "CD2016",
        Severity.Error,
        "{1}の項目 {0} の確認日 {3} が提出日より後です。",
        "The check date {3} of item {0} of {2} lies after the day of submission.",
        "確認日を直すか、提出日（--date）を確かめてください。",
        "Correct the date, or check the date of submission.");

    public static FindingCode TargetPassed { get; } = new(
        "CD2017",
        Severity.Warning,
        "{1}の項目 {0} の目標日 {3} を過ぎていますが、2回目の確認がありません。",
        "The target date {3} of item {0} of {2} has passed without a second check.",
        "2回目の確認をして、回答（second）と確認日（second_on）を記入してください。",
        "Check again and enter second and second_on.");

    public static FindingCode AnsweredDespiteGate { get; } = new(
        "CD2018",
        Severity.Warning,
        "医療情報システムの有無が「いいえ」ですが、{1}の項目 {0} に回答があります。",
        "The gate of {2} is いいえ, yet item {0} is answered.",
        "医療情報システムの有無（gate）を「はい」に直すか、以下の項目の回答を消してください。",
        "Correct the gate or remove the answers below it.");

    public static FindingCode AnsweredThoughNotNeeded { get; } = new(
        "CD2019",
        Severity.Warning,
        "事業者との契約がないのに、{1}の項目 {0} に回答があります。",
        "Item {0} of {2} is answered although there is no vendor contract.",
        "契約のある事業者（vendors）を加えるか、この項目の回答を消してください。",
        "Add the vendor under contract, or remove the answer.");

    public static FindingCode DuplicateAnswers { get; } = new(
        "CD2020",
        Severity.Error,
        "{0}の回答が2つあります。",
        "{1} is filled in twice.",
        "回答（answers）の一方を消すか、対象の事業者（vendor）・システム（system）を直してください。",
        "Remove one of them, or correct vendor or system.");

    public static FindingCode FormWithoutResponder { get; } = new(
        "CD2021",
        Severity.Warning,
        "{0}の回答者がありません。",
        "{1} does not say who filled it in.",
        "記入者（responder）に所属と氏名を記入してください。",
        "Enter department and name in responder.");

    public static FindingCode TargetWithoutNo { get; } = new(
        "CD2022",
        Severity.Warning,
        "{1}の項目 {0} は1回目が「いいえ」ではないのに、目標日があります。",
        "Item {0} of {2} has a target date although it is not answered いいえ.",
        "回答を確かめ、目標日を消すか「いいえ」に直してください。",
        "Correct the answer or remove the target date.");

    public static FindingCode SecondWithoutNo { get; } = new(
        "CD2023",
        Severity.Info,
        "{1}の項目 {0} は1回目が「いいえ」ではないのに、2回目の回答があります。",
        "Item {0} of {2} has a second answer although the first is not いいえ.",
        "2回目は、1回目が「いいえ」の項目だけに記入してください。",
        "The second check is for items first answered いいえ.");

    public static FindingCode SecondStillNo { get; } = new(
        "CD2024",
        Severity.Warning,
        "{1}の項目 {0} は2回目も「いいえ」です。",
        "Item {0} of {2} is still いいえ in the second check.",
        "対応を終えてから2回目を記入するか、備考に今後の予定を書いてください。",
        "Finish the work first, or say in remarks what follows.");

    public static FindingCode MinimumAnswerDiffers { get; } = new(
        "CD2025",
        Severity.Warning,
        "最低限の措置編の項目 {0} は「{1}」ですが、医療機関確認用の項目 {2} は「{3}」です。",
        "Item {4} of checklist-minimum is {1}, item {5} of checklist-institution is {3}.",
        "同じ事柄についての2つの回答をそろえてください。",
        "Make the two answers agree.");

    public static FindingCode VendorAnswerDiffers { get; } = new(
        "CD2026",
        Severity.Warning,
        "医療機関確認用の項目 {0} は「はい」ですが、事業者 {1} は「いいえ」と答えています。",
        "Item {2} of checklist-institution is はい, but vendor {1} answers いいえ.",
        "事業者に確かめ、医療機関確認用の回答をそろえてください。",
        "Ask the vendor and make the answers agree.");

    public static FindingCode VendorFormWithoutVendor { get; } = new(
        "CD2027",
        Severity.Error,
        "事業者確認用の回答に事業者がありません。",
        "A vendor checklist does not name its vendor.",
        "事業者（vendor）に事業者の番号（id）を記入してください。",
        "Enter the id of the vendor.");

    public static FindingCode VendorFormSplitDiffers { get; } = new(
        "CD2028",
        Severity.Warning,
        "事業者 {0} の様式の分け方（{1}）と、回答の分け方が違います。",
        "The checklists of vendor {0} are not split as its form entry ({2}) says.",
        "事業者の様式の分け方（form）か、回答の対象のシステム（system）を直してください。",
        "Correct form of the vendor, or system of the answers.");

    public static FindingCode SystemWithoutForm { get; } = new(
        "CD2029",
        Severity.Warning,
        "事業者 {0} はシステムごとに様式を出しますが、{1} の回答がありません。",
        "Vendor {0} answers per system, but there is no checklist for {1}.",
        "回答（answers）に、このシステムの事業者確認用を加えてください。",
        "Add the vendor checklist of that system.");

    public static FindingCode VendorFormWithoutSubject { get; } = new(
        "CD2030",
        Severity.Warning,
        "事業者 {0} の様式がありますが、供給するシステムも保守する機器もありません。",
        "Vendor {0} has a checklist but neither a system nor a device.",
        "システム（systems）か台帳の「保守事業者」にこの事業者を記入してください。",
        "Name the vendor at a system or in the ledger.");

    public static FindingCode ReceivedFormUndated { get; } = new(
        "CD2031",
        Severity.Warning,
        "事業者 {0} から受領した様式の受領日がありません。",
        "The form received from vendor {0} has no date of receipt.",
        "受領日（received_on）を記入してください。",
        "Enter the date in received_on.");

    public static FindingCode NotApplicableWithoutRemark { get; } = new(
        "CD2032",
        Severity.Warning,
        "{1}の項目 {0} は「対象外」ですが、備考に理由がありません。",
        "Item {0} of {2} is 対象外 without a reason in the remarks.",
        "備考（remarks）に「供給範囲外」などの理由を記入してください。",
        "Give the reason in remarks.");

    public static FindingCode UnverifiedItems { get; } = new(
        "CD2033",
        Severity.Info,
        "{0}（版 {1}）の項目のうち {2} 件は、番号又は文言を様式の現物で確かめていません: {3}",
        "{2} items of {5} (edition {1}) were not checked against the printed form: {4}",
        "提出の前に様式の現物と見比べ、版の定義ファイルで、確かめた項目の「未確認」の印（verified: false）を消してください。",
        "Compare with the printed form, then remove verified: false from the items.")
    {
        IdentifyingArguments = 2,
    };

    public static FindingCode ContradictedYes { get; } = new(
        "CD2034",
        Severity.Warning,
        "{1}の項目 {0} は「はい」ですが、台帳などの事実と合いません。{3}",
        "Item {0} of {2} is answered はい, which the facts contradict. {4}",
        "事実を直すか、「いいえ」と目標日を記入してください。回答は自動では変わりません。",
        "Correct the facts, or answer いいえ with a target date. Answers are never changed for you.")
    {
        IdentifyingArguments = 3,
    };

    public static FindingCode ContradictedNo { get; } = new(
        "CD2035",
        Severity.Info,
        "{1}の項目 {0} は「いいえ」ですが、事実からは「はい」と言えます。{3}",
        "Item {0} of {2} is answered いいえ, although the facts say はい. {4}",
        "対応が終わっていれば2回目に「はい」を記入してください。",
        "If the work is done, enter はい in the second check.")
    {
        IdentifyingArguments = 3,
    };

    public static FindingCode FormNotFilledIn { get; } = new(
        "CD2036",
        Severity.Warning,
        "{0}の回答がありません。",
        "{1} is not filled in.",
        "回答（answers）に、この様式のものを加えてください。",
        "Add the answers of this form.");

    public static FindingCode FormDateBeforeAnswers { get; } = new(
        "CD2037",
        Severity.Warning,
        "{0}の確認日 {1} が、項目 {2} の確認日より前です。",
        "{3} is dated {1}, before the check of item {4}.",
        "様式の確認日（checked_on）を最後の確認日以後にしてください。",
        "Set checked_on to the day of the last check or later.");

    private static IReadOnlyList<FindingCode> AnswersCodes =>
    [
        AnswerMissingButDated,
        SecondCheckUndated,
        TargetBeforeFirst,
        CheckInFuture,
        TargetPassed,
        AnsweredDespiteGate,
        AnsweredThoughNotNeeded,
        DuplicateAnswers,
        FormWithoutResponder,
        TargetWithoutNo,
        SecondWithoutNo,
        SecondStillNo,
        MinimumAnswerDiffers,
        VendorAnswerDiffers,
        VendorFormWithoutVendor,
        VendorFormSplitDiffers,
        SystemWithoutForm,
        VendorFormWithoutSubject,
        ReceivedFormUndated,
        NotApplicableWithoutRemark,
        UnverifiedItems,
        ContradictedYes,
        ContradictedNo,
        FormNotFilledIn,
        FormDateBeforeAnswers,
    ];
}
