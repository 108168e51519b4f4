using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>What rules find about the ledger.</summary>
internal static partial class CheckFindings
{
    public static FindingCode SupportEnded { get; } = new(
        "CD2040",
        Severity.Warning,
        "使用中の機器 {0} のサポートは {1} に終了しています（{2}）。",
        "Support for device {0} ended on {1} ({2}).",
        "更新・移行・撤去・隔離のいずれかを行い、予定を備考に記入してください。",
        "Replace, move, remove or isolate it, and say so in the remarks.");

    public static FindingCode SupportEndingSoon { get; } = new(
        "CD2041",
        Severity.Info,
        "使用中の機器 {0} のサポートは {1} に終了します。",
        "Support for device {0} ends on {1}.",
        "更新の予定を立て、備考に記入してください。",
        "Plan the replacement and note it in the remarks.");

    public static FindingCode StocktakingOld { get; } = new(
        "CD2042",
        Severity.Warning,
        "機器 {0} の棚卸日 {1} から1年を超えています。",
        "Device {0} was last seen at stock-taking on {1}, more than a year ago.",
        "現物を確かめ、棚卸日を更新してください。",
        "Check the device and update 棚卸日.");

    public static FindingCode StocktakingMissing { get; } = new(
        "CD2043",
        Severity.Warning,
        "機器 {0} の棚卸日がありません。",
        "Device {0} has no date of stock-taking.",
        "現物を確かめ、棚卸日を記入してください。",
        "Check the device and enter 棚卸日.");

    public static FindingCode LedgerDateInFuture { get; } = new(
        "CD2044",
        Severity.Error,
        "機器 {0} の登録日又は棚卸日が提出日より後です。",
        "Device {0} is registered or stock-taken after the day of submission.",
        "日付を直してください。",
        "Correct the date.");

    public static FindingCode FirmwareMissing { get; } = new(
        "CD2045",
        Severity.Warning,
        "{1} {0} のファームウェアの版がありません。",
        "Device {0} ({2}) has no firmware version.",
        "台帳の「OS・版」にファームウェアの版を記入してください。",
        "Enter the firmware version in OS・版.");

    public static FindingCode OsMissing { get; } = new(
        "CD2046",
        Severity.Warning,
        "{1} {0} のOSと版がありません。",
        "Device {0} ({2}) has no operating system.",
        "台帳の「OS・版」に記入してください。",
        "Enter it in OS・版.");

    public static FindingCode ServerWithoutSystem { get; } = new(
        "CD2047",
        Severity.Warning,
        "サーバ {0} の利用システムがありません。",
        "Server {0} serves no system.",
        "台帳の「利用システム」に記入してください。",
        "Enter the system in 利用システム.");

    public static FindingCode LinkToDisposedDevice { get; } = new(
        "CD2048",
        Severity.Error,
        "接続 {0} は、廃棄済みの機器 {1} につながっています。",
        "Link {0} ends at device {1}, which was disposed of.",
        "接続先を現在の機器に直すか、機器の状態を直してください。",
        "Correct the end of the link or the state of the device.");

    public static FindingCode DisposedDeviceWithAddress { get; } = new(
        "CD2049",
        Severity.Info,
        "廃棄済みの機器 {0} にIPアドレスが残っています。",
        "Device {0} was disposed of but still holds an address.",
        "IPアドレスを空けてください。",
        "Clear its address.");

    public static FindingCode DuplicateAddress { get; } = new(
        "CD2050",
        Severity.Warning,
        "機器 {0} のIPアドレス {1} は、同じゾーンの機器 {2} と重なっています。",
        "Address {1} of device {0} is also that of device {2} in the same zone.",
        "どちらかのIPアドレスを直してください。",
        "Correct one of the addresses.");

    public static FindingCode AddressOutsideZone { get; } = new(
        "CD2051",
        Severity.Warning,
        "機器 {0} のIPアドレス {1} は、ゾーン {2} の範囲にありません。",
        "Address {1} of device {0} lies outside the ranges of zone {2}.",
        "台帳のゾーンかIPアドレス、又はゾーンのアドレス範囲（ranges）を直してください。",
        "Correct the zone, the address, or ranges of the zone.");

    public static FindingCode DuplicateSerial { get; } = new(
        "CD2052",
        Severity.Warning,
        "機器 {0} の製造番号 {1} は、同じ型番の機器 {2} と同じです。",
        "Serial number {1} of device {0} is also that of device {2} of the same model.",
        "現物の製造番号を確かめてください。同じ機器なら一方を消してください。",
        "Check the serial numbers; remove one row if it is the same device.");

    public static FindingCode LedgerClassMissing { get; } = new(
        "CD2053",
        Severity.Warning,
        "台帳に{0}が1台もありません。",
        "The ledger holds no {1}.",
        "{0}を台帳に加えてください。",
        "Add them to the ledger.");

    public static FindingCode RemoteMaintenanceUnknown { get; } = new(
        "CD2054",
        Severity.Warning,
        "使用中の機器 {0} のリモートメンテナンスの有無が分かりません。",
        "It is not known whether device {0} is maintained remotely.",
        "事業者に確かめ、台帳の「リモートメンテナンス」に記入してください。",
        "Ask the vendor and enter it in リモートメンテナンス.");

    public static FindingCode RemoteDeviceWithoutLink { get; } = new(
        "CD2055",
        Severity.Warning,
        "機器 {0} はリモートメンテナンス「あり」ですが、事業者 {1} の保守用の回線がありません。",
        "Device {0} is maintained remotely, but vendor {1} has no maintenance line.",
        "接続（links）に、リモートメンテナンス（remote_maintenance）が「はい」の回線を加えるか、台帳を直してください。",
        "Add the line with remote_maintenance, or correct the ledger.");

    public static FindingCode RemoteLineWithoutDevice { get; } = new(
        "CD2056",
        Severity.Warning,
        "保守用の回線 {0} の事業者 {1} に、リモートメンテナンス「あり」の機器がありません。",
        "Maintenance line {0} belongs to vendor {1}, which maintains no device remotely.",
        "台帳の「リモートメンテナンス」を「あり」に直すか、回線を見直してください。",
        "Mark the devices in the ledger, or review the line.");

    public static FindingCode AddressUnreadable { get; } = new(
        "CD2057",
        Severity.Warning,
        "機器 {0} のIPアドレス「{1}」を読み取れません。",
        "Address '{1}' of device {0} cannot be read.",
        "192.168.1.10 の形か「DHCP」と記入してください。",
        "Write it as 192.168.1.10, or DHCP.");

    public static FindingCode DeviceUnnamed { get; } = new(
        "CD2058",
        Severity.Warning,
        "機器 {0} の機器名も型番もありません。",
        "Device {0} has neither name nor model.",
        "台帳の「機器名」か「型番」に記入してください。",
        "Enter 機器名 or 型番.");

    public static FindingCode LedgerEmpty { get; } = new(
        "CD2059",
        Severity.Error,
        "機器管理台帳に機器がありません。",
        "The ledger holds no device.",
        "機器（devices）に台帳のファイル名か機器の一覧を記入してください。",
        "Name the ledger file or list the devices in devices.");

    public static FindingCode SupportEndUnknown { get; } = new(
        "CD2104",
        Severity.Info,
        "使用中の機器 {0} のサポート期限がありません。",
        "It is not known until when device {0} is supported.",
        "製造元か事業者に確かめ、台帳の「サポート期限」に記入してください。",
        "Ask maker or vendor and enter サポート期限.");

    private static IReadOnlyList<FindingCode> LedgerCodes =>
    [
        SupportEnded,
        SupportEndingSoon,
        StocktakingOld,
        StocktakingMissing,
        LedgerDateInFuture,
        FirmwareMissing,
        OsMissing,
        ServerWithoutSystem,
        LinkToDisposedDevice,
        DisposedDeviceWithAddress,
        DuplicateAddress,
        AddressOutsideZone,
        DuplicateSerial,
        LedgerClassMissing,
        RemoteMaintenanceUnknown,
        RemoteDeviceWithoutLink,
        RemoteLineWithoutDevice,
        AddressUnreadable,
        DeviceUnnamed,
        LedgerEmpty,
        SupportEndUnknown,
    ];
}
