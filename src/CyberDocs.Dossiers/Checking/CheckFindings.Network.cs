using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>What rules find about zones, lines and data flows.</summary>
internal static partial class CheckFindings
{
    public static FindingCode ZoneWithoutLink { get; } = new(
        "CD2060",
        Severity.Warning,
        "ゾーン {0} には機器がありますが、どの接続にも現れません。",
        "Zone {0} holds devices but no link leads to it.",
        "接続（links）に、このゾーン又はその機器への接続を加えてください。",
        "Add a link to the zone or to one of its devices.");

    public static FindingCode ExternalLinkWithoutVendor { get; } = new(
        "CD2061",
        Severity.Warning,
        "院外との回線 {0} の責任を負う事業者がありません。",
        "External line {0} has no responsible vendor.",
        "回線の事業者（vendor）を記入してください。",
        "Enter the vendor of the line.");

    public static FindingCode ExternalLinkWithoutBoundary { get; } = new(
        "CD2062",
        Severity.Warning,
        "院外との回線 {0} の責任分界点がありません。",
        "External line {0} has no responsibility boundary.",
        "責任分界点（boundary）を記入してください。",
        "Enter the boundary.");

    public static FindingCode ExternalLinkWithoutLog { get; } = new(
        "CD2063",
        Severity.Warning,
        "院外との回線 {0} のログの保存先がありません。",
        "It is not said where the log of external line {0} is kept.",
        "ログの保存（log）に保存先と期間を記入してください。",
        "Enter where and how long in log.");

    public static FindingCode ExternalLinkUnrestricted { get; } = new(
        "CD2064",
        Severity.Warning,
        "院外との回線 {0} の接続元制限が「{1}」です。",
        "Source restriction of external line {0}: {2}.",
        "接続元を制限し、接続元の制限（source_restriction）を「あり」にしてください。",
        "Limit the sources and set source_restriction.");

    public static FindingCode RemoteLineSingleFactor { get; } = new(
        "CD2065",
        Severity.Warning,
        "保守用の回線 {0} の多要素認証が「{1}」です。",
        "Multi-factor authentication of maintenance line {0}: {2}.",
        "多要素認証を設け、多要素認証（multi_factor）を「あり」にしてください。",
        "Introduce it and set multi_factor.");

    public static FindingCode ClosedNetworkWithInternet { get; } = new(
        "CD2066",
        Severity.Warning,
        "閉域の回線 {0} がつながる {1} に、インターネットを通る回線 {2} もつながっています。",
        "{1} is reached by closed line {0} and by line {2} over the internet.",
        "閉域網の接続点を事業者と確かめ、回線の種別か接続先を直してください。",
        "Check the connection points with the vendor; correct the kind or the end of the line.");

    public static FindingCode GuestLinkedInside { get; } = new(
        "CD2067",
        Severity.Warning,
        "来客用のゾーン {0} が、ゾーン {1} に直接つながっています。",
        "Guest zone {0} is linked straight to zone {1}.",
        "ファイアウォールで分けるか、接続を直してください。",
        "Separate them by a firewall, or correct the link.");

    public static FindingCode LinkEndsEqual { get; } = new(
        "CD2068",
        Severity.Error,
        "接続 {0} の両端が同じ（{1}）です。",
        "Both ends of link {0} are {1}.",
        "端点1（from）か端点2（to）を直してください。",
        "Correct from or to.");

    public static FindingCode ZoneRangesOverlap { get; } = new(
        "CD2069",
        Severity.Warning,
        "ゾーン {0} とゾーン {1} のアドレス範囲が重なっています。",
        "The address ranges of zones {0} and {1} overlap.",
        "アドレス範囲（ranges）を直すか、内側のゾーンに上位の区分（parent）を記入してください。",
        "Correct ranges, or name the parent of the inner zone.");

    public static FindingCode ZoneRangeUnreadable { get; } = new(
        "CD2070",
        Severity.Error,
        "ゾーン {0} のアドレス範囲「{1}」を読み取れません。",
        "Address range '{1}' of zone {0} cannot be read.",
        "10.10.0.0/16 の形で、ネットワークの先頭のアドレスを記入してください。",
        "Write it as 10.10.0.0/16, with the first address of the network.");

    public static FindingCode ExternalLineIntoZone { get; } = new(
        "CD2071",
        Severity.Warning,
        "院外との回線 {0} が機器で終わらず、ゾーン {1} に直接つながっています。",
        "External line {0} ends in zone {1} rather than at a device.",
        "ルータ・VPN装置などの管理番号を接続先にしてください。",
        "Name the router or VPN device at which it ends.");

    public static FindingCode ExternalLinkWithLanKind { get; } = new(
        "CD2072",
        Severity.Warning,
        "院外との回線 {0} の種別が「{1}」です。",
        "External line {0} is said to be of kind {2}.",
        "回線の種類（kind）に専用線・IP-VPN・IPsec-VPN・SSL-VPN・インターネットなどを記入してください。",
        "Enter the kind of line.");

    public static FindingCode ConnectionModeUnknown { get; } = new(
        "CD2073",
        Severity.Warning,
        "院外との回線 {0} が常時接続か都度接続か分かりません。",
        "It is not said whether external line {0} is always on.",
        "常時接続（always_on）に「はい」か「いいえ」（都度接続）を記入してください。",
        "Enter always_on.");

    public static FindingCode FlowOverNoLink { get; } = new(
        "CD2074",
        Severity.Warning,
        "データの流れ {0} → {1} を運ぶ院外との回線がありません。",
        "No line carries the data flow from {0} to {1}.",
        "接続（links）に、この院外の接続先への回線を加えてください。",
        "Add a link to that outside party.");

    public static FindingCode OutsidePartyUnlinked { get; } = new(
        "CD2075",
        Severity.Info,
        "院外の接続先 {0} は、どの回線にも現れません。",
        "Outside party {0} is on no line.",
        "回線を加えるか、使わない接続先を消してください。",
        "Add its line, or remove the party.");

    public static FindingCode DuplicateVlan { get; } = new(
        "CD2076",
        Severity.Warning,
        "ゾーン {0} の VLAN {1} は、ゾーン {2} と重なっています。",
        "VLAN {1} of zone {0} is also one of zone {2}.",
        "ゾーンのVLAN（vlans）を直してください。",
        "Correct vlans.");

    public static FindingCode CloudSystemWithoutLine { get; } = new(
        "CD2077",
        Severity.Warning,
        "{1}のシステム {0} を使う院外との回線がありません。",
        "No external line serves system {0} ({2}).",
        "回線のシステム（systems）にこのシステムを加えてください。",
        "Add the system to systems of a line.");

    public static FindingCode NoLinks { get; } = new(
        "CD2078",
        Severity.Warning,
        "ネットワークの接続が1つもありません。",
        "No link is described.",
        "接続（links）に、院外との回線と主な院内の接続を記入してください。",
        "Describe external lines and the main links inside.");

    private static IReadOnlyList<FindingCode> NetworkCodes =>
    [
        ZoneWithoutLink,
        ExternalLinkWithoutVendor,
        ExternalLinkWithoutBoundary,
        ExternalLinkWithoutLog,
        ExternalLinkUnrestricted,
        RemoteLineSingleFactor,
        ClosedNetworkWithInternet,
        GuestLinkedInside,
        LinkEndsEqual,
        ZoneRangesOverlap,
        ZoneRangeUnreadable,
        ExternalLineIntoZone,
        ExternalLinkWithLanKind,
        ConnectionModeUnknown,
        FlowOverNoLink,
        OutsidePartyUnlinked,
        DuplicateVlan,
        CloudSystemWithoutLine,
        NoLinks,
    ];
}
