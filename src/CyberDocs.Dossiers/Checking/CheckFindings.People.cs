using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>What rules find about people, vendors and the contact chain.</summary>
internal static partial class CheckFindings
{
    public static FindingCode SafetyManagerMissing { get; } = new(
        "CD2080",
        Severity.Error,
        "医療情報システム安全管理責任者が決まっていません。",
        "Nobody is the safety manager of the medical information systems.",
        "役割（roles）に、種類（kind）が「医療情報システム安全管理責任者」のものと担当者（person）を記入してください。",
        "Add the role with its person.");

    public static FindingCode HeadMissing { get; } = new(
        "CD2081",
        Severity.Error,
        "最高責任者（病院長・理事長など）が決まっていません。",
        "Nobody is the head.",
        "役割（roles）に、種類（kind）が「最高責任者」のものと担当者（person）を記入してください。",
        "Add the role with its person.");

    public static FindingCode SafetyManagerDiffers { get; } = new(
        "CD2082",
        Severity.Error,
        "医療情報システム安全管理責任者が書類によって違います: 役割では {0}、{1}では {2}。",
        "The safety manager differs: {0} by the role, {2} in {3}.",
        "正しい人にそろえてください。",
        "Name the same person everywhere.");

    public static FindingCode StepWithoutPhone { get; } = new(
        "CD2083",
        Severity.Error,
        "連絡体制図の「{0}」に電話番号がありません。",
        "Step {0} of the contact chain has no telephone number.",
        "電話（phone）を記入するか、人・部署の番号を記入してください。",
        "Enter phone here, at the person or at the department.");

    public static FindingCode StepWithoutNightPhone { get; } = new(
        "CD2084",
        Severity.Warning,
        "連絡体制図の「{0}」に夜間・休日の電話番号がありません。",
        "Step {0} of the contact chain has no number for nights and holidays.",
        "夜間・休日の電話（night_phone）を記入してください。",
        "Enter night_phone.");

    public static FindingCode StepWithoutDeputy { get; } = new(
        "CD2085",
        Severity.Warning,
        "連絡体制図の「{0}」は {1} だけで、代行者がいません。",
        "Step {0} of the contact chain rests on {1} alone.",
        "代行者（deputies）を記入してください。",
        "Name a deputy.");

    public static FindingCode RoleWithoutDeputy { get; } = new(
        "CD2086",
        Severity.Warning,
        "役割「{0}」に代行者がいません。",
        "Role {0} has no deputy.",
        "代行者（deputies）を記入してください。",
        "Name a deputy.");

    public static FindingCode ChainMissesHead { get; } = new(
        "CD2087",
        Severity.Error,
        "連絡体制図で、発見者「{0}」から最高責任者に連絡が届きません。",
        "In the contact chain no path leads from {0} to the head.",
        "「次に連絡する先」（notifies）をつないで、最高責任者まで届くようにしてください。",
        "Connect the steps by notifies up to the head.");

    public static FindingCode ChainMissesOutside { get; } = new(
        "CD2088",
        Severity.Error,
        "連絡体制図で、発見者から {0} に連絡する人まで届きません。",
        "In the contact chain no path leads from the finder to whoever calls {0}.",
        "「連絡する人」（notified_by）まで、発見者から「次に連絡する先」（notifies）をつないでください。",
        "Connect the finder by notifies to the step in notified_by.");

    public static FindingCode StepUnreachable { get; } = new(
        "CD2089",
        Severity.Warning,
        "連絡体制図の「{0}」には、だれからも連絡が来ません。",
        "Nobody tells step {0} of the contact chain.",
        "前の人の「次に連絡する先」（notifies）に、この人の番号（id）を加えてください。",
        "Add it to notifies of an earlier step.");

    public static FindingCode VendorNotInChain { get; } = new(
        "CD2090",
        Severity.Warning,
        "事業者 {0} が連絡体制図の外部連絡先にありません。",
        "Vendor {0} is not among the outside contacts.",
        "連絡体制図（contacts）の院外の連絡先（outside）に、この事業者を加えてください。",
        "Add the vendor to the outside contacts.");

    public static FindingCode VendorWithoutNightPhone { get; } = new(
        "CD2091",
        Severity.Warning,
        "事業者 {0} の夜間・休日の電話番号がありません。",
        "Vendor {0} has no number for nights and holidays.",
        "事業者の窓口（contacts）に夜間・休日の電話（night_phone）を記入してください。",
        "Enter night_phone at a contact of the vendor.");

    public static FindingCode OutsideWithoutContact { get; } = new(
        "CD2092",
        Severity.Error,
        "外部連絡先 {0} に電話・メール・ウェブの連絡先がありません。",
        "Outside contact {0} has neither telephone, mail nor web page.",
        "電話（phone）などを確かめて記入してください。",
        "Confirm and enter phone or another way.");

    public static FindingCode ContactUnconfirmed { get; } = new(
        "CD2093",
        Severity.Warning,
        "外部連絡先 {0} の番号が1年以内に確認されていません（確認日: {1}）。",
        "The contact of {0} was not confirmed within a year (confirmed on: {1}).",
        "番号を確かめ、確認日（confirmed_on）を更新してください。",
        "Confirm the number and update confirmed_on.");

    public static FindingCode OutsideWithoutCaller { get; } = new(
        "CD2094",
        Severity.Warning,
        "外部連絡先 {0} に連絡する人が決まっていません。",
        "It is not fixed who calls {0}.",
        "「連絡する人」（notified_by）に、院内の連絡先の番号（id）を記入してください。",
        "Enter the step in notified_by.");

    public static FindingCode ChartNotRevised { get; } = new(
        "CD2095",
        Severity.Warning,
        "連絡体制図が1年以内に改訂されていません（改訂日: {0}）。",
        "The contact chart was not revised within a year (revised on: {0}).",
        "内容を見直し、改訂日（revised_on）を更新してください。",
        "Review the chart and update revised_on.");

    public static FindingCode RoleVacant { get; } = new(
        "CD2096",
        Severity.Warning,
        "役割「{0}」の担当者がいません。",
        "Nobody holds role {0}.",
        "役割の担当者（person）を記入してください。",
        "Enter the person.");

    public static FindingCode VendorContractUnknown { get; } = new(
        "CD2097",
        Severity.Warning,
        "事業者 {0} との契約の有無が分かりません。",
        "It is not known whether there is a contract with vendor {0}.",
        "契約（contract）に「あり」か「なし」を記入してください。",
        "Enter contract.");

    public static FindingCode VendorWithoutScope { get; } = new(
        "CD2098",
        Severity.Warning,
        "事業者 {0} の契約の範囲と責任分界がありません。",
        "The scope of the contract with vendor {0} is missing.",
        "範囲（scope）に契約の範囲と責任分界を記入してください。",
        "Enter scope.");

    public static FindingCode VendorUnused { get; } = new(
        "CD2099",
        Severity.Info,
        "事業者 {0} は、システム・機器・回線のどれにも現れません。",
        "Vendor {0} has no part in any system, device or line.",
        "台帳やシステム（systems）に事業者を記入するか、様式の分け方（form）を「対象外」にしてください。",
        "Name the vendor where it has a part, or set form to none.");

    public static FindingCode VendorPhoneDiffers { get; } = new(
        "CD2100",
        Severity.Warning,
        "事業者 {0} の電話番号 {1} が、事業者の一覧の番号と違います。",
        "Telephone {1} of vendor {0} is not among the numbers of the vendor list.",
        "正しい番号にそろえてください。",
        "Make the numbers agree.");

    public static FindingCode InstitutionIncomplete { get; } = new(
        "CD2101",
        Severity.Warning,
        "医療機関の{0}がありません。",
        "The {1} of the institution is missing.",
        "医療機関（institution）の{0}（{1}）を記入してください。",
        "Enter {1} of the institution.");

    public static FindingCode ChainEmpty { get; } = new(
        "CD2102",
        Severity.Error,
        "連絡体制図の院内の連絡先がありません。",
        "The contact chain has no step inside the institution.",
        "連絡体制図（contacts）の院内の連絡先（inside）に、発見者から順に記入してください。",
        "Describe the steps in inside, finder first.");

    public static FindingCode DepartmentWithoutPhone { get; } = new(
        "CD2103",
        Severity.Warning,
        "部署 {0} の電話番号がありません。",
        "Department {0} has no telephone number.",
        "部署の電話（phone）を記入してください。",
        "Enter phone.");

    private static IReadOnlyList<FindingCode> PeopleCodes =>
    [
        SafetyManagerMissing,
        HeadMissing,
        SafetyManagerDiffers,
        StepWithoutPhone,
        StepWithoutNightPhone,
        StepWithoutDeputy,
        RoleWithoutDeputy,
        ChainMissesHead,
        ChainMissesOutside,
        StepUnreachable,
        VendorNotInChain,
        VendorWithoutNightPhone,
        OutsideWithoutContact,
        ContactUnconfirmed,
        OutsideWithoutCaller,
        ChartNotRevised,
        RoleVacant,
        VendorContractUnknown,
        VendorWithoutScope,
        VendorUnused,
        VendorPhoneDiffers,
        InstitutionIncomplete,
        ChainEmpty,
        DepartmentWithoutPhone,
    ];
}
