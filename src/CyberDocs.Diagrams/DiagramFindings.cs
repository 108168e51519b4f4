namespace CyberDocs.Diagrams;

/// <summary>Codes CD43xx: drawing network, system and contact diagrams.</summary>
internal static class DiagramFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode NothingToDraw { get; } = Codes.Add(
        "CD4300", Severity.Warning,
        "{0}に描くものがありません。", "There is nothing to draw in {0}.",
        "{1}を登録してください。", "Register {1}.");

    public static FindingCode TextShortened { get; } = Codes.Add(
        "CD4301", Severity.Warning,
        "図に収まらないため、文字を省略して表示しました：{0}", "A text does not fit into the diagram and is shown shortened: {0}",
        "図に出る名称を短くしてください。全文は台帳などの表に残ります。", "Use a shorter name; tables still carry the full text.");

    public static FindingCode UnknownEnd { get; } = Codes.Add(
        "CD4302", Severity.Error,
        "接続「{0}」の端点「{1}」がないため、図に描けません。", "Connection {0} ends at {1}, which does not exist, and is not drawn.",
        "端点の番号を機器・区画・外部接続先のいずれかに直してください。", "Name a device, a zone or an outside party.");

    public static FindingCode ZoneCycle { get; } = Codes.Add(
        "CD4303", Severity.Error,
        "区画「{0}」の親をたどると自分に戻ります。最上位の区画として描きました。", "Zone {0} lies inside itself; it is drawn as a zone at the top.",
        "親の区画を直してください。", "Correct the parent zone.");

    public static FindingCode UnknownStep { get; } = Codes.Add(
        "CD4304", Severity.Error,
        "連絡体制の「{0}」が指す連絡先「{1}」がないため、矢印を描けません。", "Step {0} of the contact chain names {1}, which does not exist; the arrow is not drawn.",
        "連絡先の番号を直してください。", "Correct the id of the step.");

    public static FindingCode SelfLink { get; } = Codes.Add(
        "CD4305", Severity.Warning,
        "接続「{0}」の両端が同じため、図に描いていません。", "Connection {0} has the same end twice and is not drawn.",
        "端点を直すか、接続を削除してください。", "Correct the ends or remove the connection.");

    public static FindingCode TooSmall { get; } = Codes.Add(
        "CD4306", Severity.Warning,
        "{0}は指定の用紙に 6 ポイント以上の文字で収まらないため、{1}の用紙で描きました。", "{0} does not fit the asked paper with text of 6 points; it is drawn on {1}.",
        "用紙の指定を広げるか、機器をまとめてください。", "Allow larger paper or let like devices be drawn together.");

    public static FindingCode UnknownZone { get; } = Codes.Add(
        "CD4307", Severity.Warning,
        "機器「{0}」の区画「{1}」がないため、「区画未登録」の枠に描きました。", "Device {0} stands in zone {1}, which does not exist; it is drawn in a box of its own.",
        "区画の番号を直してください。", "Correct the id of the zone.");

    public static FindingCode TooMuch { get; } = Codes.Add(
        "CD4308", Severity.Error,
        "{0}は内容が多すぎて、どの用紙にも描けません。", "{0} holds more than any page can show.",
        "内容を分けるか、機器をまとめてください。", "Split the content or let like devices be drawn together.");

    public static FindingCode PinOfNothing { get; } = Codes.Add(
        "CD4309", Severity.Warning,
        "位置を指定した「{0}」は図「{1}」に描かれていません。", "{0} is pinned but does not stand in the drawing {1}.",
        "pins の item か diagram を直すか、指定を削除してください。", "Correct item or diagram of the pin, or remove it.");

    public static FindingCode PinNotKept { get; } = Codes.Add(
        "CD4310", Severity.Warning,
        "「{0}」の位置 {1} は使えないため、通常の位置に描きました（同じ並びで重複しているか、1 より小さい値です）。",
        "{0} cannot be pinned to place {1} and stands where it would without: the place is taken, or below 1.",
        "同じ並びの中で重ならない 1 以上の番号にしてください。", "Give each pin of one row a place of its own, from 1.");

    public static FindingCode PinOffPage { get; } = Codes.Add(
        "CD4311", Severity.Warning,
        "「{0}」の位置（{1}）は図の枠の外になるため、通常の位置に描きました。", "{0} cannot stand at {1}, which lies off the drawing, and stands where it would without.",
        "x・y は用紙の左上からの mm です。図の枠（表題と凡例を除く）に収まる値にしてください。",
        "x and y count millimetres from the paper's upper left corner; keep the box between heading and legend.");

    public static FindingCode PinTaken { get; } = Codes.Add(
        "CD4312", Severity.Warning,
        "「{0}」の位置（{1}）は、ほかの枠や上下の段と重なるため守れませんでした。", "{0} cannot stand at {1}: other boxes, or the rows above and below, are in the way.",
        "x・y を離すか、ほかの指定を減らしてください。院外・回線・境界・中継・区画の段の順は変えられません。", "Move the place away or pin less; the rows keep their order from the outside to the zones.");

    public static FindingCode PinOnNoPage { get; } = Codes.Add(
        "CD4313", Severity.Warning,
        "「{0}」を置く {1} 枚目の図がないか、その図に「{0}」が描かれていないため、位置の指定を使いませんでした。",
        "{0} is pinned on page {1}, which does not exist or does not show it; the place is not used.",
        "page を直すか、指定を削除してください。", "Correct page, or remove the pin.");

    public static FindingCode PinInBox { get; } = Codes.Add(
        "CD4314", Severity.Warning,
        "「{0}」はほかの枠の中に描かれるため、位置（x・y）を指定できません。", "{0} stands inside another box, where x and y cannot be pinned.",
        "order で並び順を指定するか、外側の区画の位置を指定してください。", "Pin its order, or the place of the box around it.");
}
