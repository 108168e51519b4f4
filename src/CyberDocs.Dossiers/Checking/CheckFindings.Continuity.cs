using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>What rules find about systems, backups and the continuity plan.</summary>
internal static partial class CheckFindings
{
    public static FindingCode SystemWithoutVendor { get; } = new(
        "CD2110",
        Severity.Warning,
        "システム {0} の事業者がありません。",
        "System {0} has no vendor.",
        "事業者（vendor）を記入するか、自院で開発・保守していることを備考（remarks）に書いてください。",
        "Enter vendor, or say in remarks that it is your own.");

    public static FindingCode SystemWithoutOwner { get; } = new(
        "CD2111",
        Severity.Warning,
        "システム {0} の院内の責任者がありません。",
        "System {0} has no responsible person.",
        "責任者（owner）を記入してください。",
        "Enter owner.");

    public static FindingCode SystemWithoutPriority { get; } = new(
        "CD2112",
        Severity.Warning,
        "システム {0} の復旧優先度がありません。",
        "System {0} has no recovery priority.",
        "復旧優先度（recovery_priority）に 1 からの順を記入してください。",
        "Enter recovery_priority.");

    public static FindingCode SystemWithoutSubstitute { get; } = new(
        "CD2113",
        Severity.Warning,
        "システム {0} が止まったときの代替手段がありません。",
        "System {0} has no substitute for when it is down.",
        "代替の方法（substitute）を記入してください。",
        "Enter substitute.");

    public static FindingCode SystemWithoutImpact { get; } = new(
        "CD2114",
        Severity.Warning,
        "システム {0} が止まったときの影響がありません。",
        "The impact of system {0} being down is not described.",
        "停止の影響（impact）に診療への影響を記入してください。",
        "Enter impact.");

    public static FindingCode DuplicatePriority { get; } = new(
        "CD2115",
        Severity.Warning,
        "システム {0} の復旧優先度 {1} は、システム {2} と同じです。",
        "Recovery priority {1} of system {0} is also that of system {2}.",
        "順を決め直してください。",
        "Decide which comes first.");

    public static FindingCode SystemWithoutDevices { get; } = new(
        "CD2116",
        Severity.Warning,
        "システム {0} の機器が台帳にありません。",
        "The ledger holds no device of system {0}.",
        "台帳の「利用システム」にこのシステムを記入してください。",
        "Enter the system in 利用システム of its devices.");

    public static FindingCode SystemWithoutDisclosure { get; } = new(
        "CD2117",
        Severity.Warning,
        "患者情報を持つシステム {0} のMDS/SDSを受領していません。",
        "No MDS or SDS was received for system {0}, which holds patient information.",
        "事業者に提出を求め、事業者のMDS・SDS（disclosures）に記入してください。",
        "Ask the vendor for it and enter it in disclosures.");

    public static FindingCode DisclosureUndated { get; } = new(
        "CD2118",
        Severity.Warning,
        "事業者 {0} の開示書（{1}）の受領日がありません。",
        "A disclosure of vendor {0} ({1}) has no date of receipt.",
        "受領日（received_on）を記入するか、不要の理由（not_needed_reason）を書いてください。",
        "Enter received_on, or not_needed_reason.");

    public static FindingCode PatientDataUnknown { get; } = new(
        "CD2119",
        Severity.Warning,
        "システム {0} が患者情報を持つかどうか分かりません。",
        "It is not said whether system {0} holds patient information.",
        "患者情報（holds_patient_data）に「はい」か「いいえ」を記入してください。",
        "Enter holds_patient_data.");

    public static FindingCode SystemWithoutBackup { get; } = new(
        "CD2120",
        Severity.Warning,
        "システム {0} のバックアップがありません。",
        "System {0} has no backup.",
        "バックアップ（backups）にこのシステムの控えを加えてください。",
        "Add a backup of the system.");

    public static FindingCode NoOfflineBackup { get; } = new(
        "CD2121",
        Severity.Warning,
        "システム {0} に、ネットワークから切り離した控えがありません。",
        "System {0} has no copy off the network.",
        "切り離した控えを作り、バックアップの「切り離した控え」（offline）を「あり」にしてください。",
        "Keep a copy off the network and set offline.");

    public static FindingCode BackupBesideSource { get; } = new(
        "CD2122",
        Severity.Warning,
        "バックアップ {0} は、元のシステム {1} と同じゾーン {2} にあります。",
        "Backup {0} stands in zone {2}, the zone of its source {1}.",
        "控えを別のゾーンに置くか、切り離してください。",
        "Keep it in another zone, or off the network.");

    public static FindingCode RestoreUntested { get; } = new(
        "CD2123",
        Severity.Warning,
        "バックアップ {0} の復元の試験日がありません。",
        "Restoring backup {0} was never tested.",
        "復元を試し、復元の試験（restore_tested_on）に日付を記入してください。",
        "Test it and enter restore_tested_on.");

    public static FindingCode RestoreTestOld { get; } = new(
        "CD2124",
        Severity.Warning,
        "バックアップ {0} の復元の試験 {1} から1年を超えています。",
        "Restoring backup {0} was last tested on {1}, more than a year ago.",
        "復元を試し、復元の試験（restore_tested_on）を更新してください。",
        "Test it again and update restore_tested_on.");

    public static FindingCode BackupWithoutRestore { get; } = new(
        "CD2125",
        Severity.Warning,
        "バックアップ {0} の復旧方法がありません。",
        "Backup {0} does not say how it is restored.",
        "復旧方法（restore）を記入してください。",
        "Enter restore.");

    public static FindingCode SingleGeneration { get; } = new(
        "CD2126",
        Severity.Warning,
        "バックアップ {0} の世代数が足りません（{1}）。",
        "Backup {0} keeps too few generations ({1}).",
        "2世代以上を残し、世代数（generations）に記入してください。",
        "Keep two generations or more and enter generations.");

    public static FindingCode BackupWithoutSystem { get; } = new(
        "CD2127",
        Severity.Warning,
        "バックアップ {0} のシステムがありません。",
        "Backup {0} does not say which system it saves.",
        "システム（system）を記入してください。",
        "Enter system.");

    public static FindingCode PlanNotReviewed { get; } = new(
        "CD2130",
        Severity.Warning,
        "事業継続計画が1年以内に見直されていません（策定・改定日: {0}）。",
        "The continuity plan was not reviewed within a year (dated {0}).",
        "計画を見直し、改定日（revised_on）を更新してください。",
        "Review the plan and update revised_on.");

    public static FindingCode PlanNotExercised { get; } = new(
        "CD2131",
        Severity.Warning,
        "事業継続計画の訓練が1年以内に行われていません（訓練日: {0}）。",
        "The continuity plan was not exercised within a year (exercised on: {0}).",
        "訓練をして、直近の訓練（trained_on）を更新してください。",
        "Hold an exercise and update trained_on.");

    public static FindingCode PlanNotApproved { get; } = new(
        "CD2132",
        Severity.Warning,
        "事業継続計画の承認者がありません。",
        "It is not said who approved the continuity plan.",
        "承認（approved_by）に承認した人と日付を記入してください。",
        "Enter approved_by.");

    public static FindingCode NoContainment { get; } = new(
        "CD2133",
        Severity.Warning,
        "事業継続計画に、切り離しの手順がありません。",
        "The continuity plan does not say what is cut off first.",
        "切り離しの手順（containment）に、バックアップ・院外の回線・区分の境目の順に記入してください。",
        "List backups, outside lines and segment borders in containment.");

    public static FindingCode ContainmentOrder { get; } = new(
        "CD2134",
        Severity.Warning,
        "切り離しの手順の最初が「{0}」で、バックアップではありません。",
        "The first containment step is '{0}', not the backups.",
        "バックアップへの経路を最初に切るよう並べ替えてください。",
        "Put the way to the backups first.");

    public static FindingCode NoDowntimeManual { get; } = new(
        "CD2135",
        Severity.Warning,
        "システム停止時の診療マニュアルの名称がありません。",
        "The manual for work without systems is not named.",
        "停止時マニュアル（downtime_manual）に名称と版を記入してください。",
        "Enter downtime_manual.");

    public static FindingCode PlanDatesReversed { get; } = new(
        "CD2136",
        Severity.Error,
        "事業継続計画の改定日 {1} が策定日 {0} より前です。",
        "The plan was established on {0} but revised on {1}.",
        "日付を直してください。",
        "Correct the dates.");

    public static FindingCode PlanDateInFuture { get; } = new(
        "CD2137",
        Severity.Error,
        "事業継続計画の日付 {0} が提出日より後です。",
        "Date {0} of the continuity plan lies after the day of submission.",
        "日付を直してください。",
        "Correct the date.");

    public static FindingCode PlanKeeperMissing { get; } = new(
        "CD2138",
        Severity.Warning,
        "事業継続計画の原本を保管する部署がありません。",
        "It is not said which department keeps the continuity plan.",
        "保管（keeper）に部署を記入してください。",
        "Enter keeper.");

    private static IReadOnlyList<FindingCode> ContinuityCodes =>
    [
        SystemWithoutVendor,
        SystemWithoutOwner,
        SystemWithoutPriority,
        SystemWithoutSubstitute,
        SystemWithoutImpact,
        DuplicatePriority,
        SystemWithoutDevices,
        SystemWithoutDisclosure,
        DisclosureUndated,
        PatientDataUnknown,
        SystemWithoutBackup,
        NoOfflineBackup,
        BackupBesideSource,
        RestoreUntested,
        RestoreTestOld,
        BackupWithoutRestore,
        SingleGeneration,
        BackupWithoutSystem,
        PlanNotReviewed,
        PlanNotExercised,
        PlanNotApproved,
        NoContainment,
        ContainmentOrder,
        NoDowntimeManual,
        PlanDatesReversed,
        PlanDateInFuture,
        PlanKeeperMissing,
    ];
}
