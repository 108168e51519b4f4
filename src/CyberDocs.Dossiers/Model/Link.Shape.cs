using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Link
{
    internal static RecordShape<Link> Shape { get; } = new RecordShape<Link>(
            "link", "接続", static () => new() { Id = "", From = "", To = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("links", static x => x.Name)
        .Ranked(4)
        .OwnedBy(static (x, _) => x.Vendor)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Reference(
            "from", "端点1", "一方の端（機器、区分、院外の接続先の id か名称）。", ["devices", "zones", "outside"],
            static x => x.From, static (x, v) => x with { From = v }).Required()
        .Reference(
            "to", "端点2", "もう一方の端（機器、区分、院外の接続先の id か名称）。", ["devices", "zones", "outside"],
            static x => x.To, static (x, v) => x with { To = v }).Required()
        .Text("name", "名称", "回線か接続の名称。", static x => x.Name, static (x, v) => x with { Name = v })
        .Word("kind", "種類", "構内LAN、専用線、IP-VPN、インターネットなどの別。", Terms.LinkKinds, static x => x.Kind, static (x, v) => x with { Kind = v }, LinkKind.Hidden)
        .Text("carrier", "回線事業者", "回線を提供する事業者。", static x => x.Carrier, static (x, v) => x with { Carrier = v })
        .Text("protocol", "方式", "例: IPsec、HTTPS", static x => x.Protocol, static (x, v) => x with { Protocol = v })
        .Flag("always_on", "常時接続", "常時接続なら はい、都度接続なら いいえ。", static x => x.AlwaysOn, static (x, v) => x with { AlwaysOn = v })
        .Knowledge("source_restriction", "接続元の制限", "接続元を制限しているか。", static x => x.SourceRestriction, static (x, v) => x with { SourceRestriction = v })
        .Knowledge("multi_factor", "多要素認証", "多要素認証の有無。", static x => x.MultiFactor, static (x, v) => x with { MultiFactor = v })
        .Flag(
            "remote_maintenance", "リモートメンテナンス", "リモートメンテナンスに使うかどうか。",
            static x => x.RemoteMaintenance, static (x, v) => x with { RemoteMaintenance = v ?? false }).NotHidden()
        .References(
            "through", "経由する機器", "外から順に、通る機器（管理番号か機器名）。例: ファイアウォール", "devices",
            static x => x.Through, static (x, v) => x with { Through = v })
        .References("reaches", "届く機器", "この接続で操作できる機器（管理番号か機器名）。", "devices", static x => x.Reaches, static (x, v) => x with { Reaches = v })
        .Reference(
            "standby_for", "予備となる主回線", "予備の回線なら、その主回線（links の id か名称）。", ["links"],
            static x => x.StandbyFor, static (x, v) => x with { StandbyFor = v })
        .Text("purpose", "目的", "何のための接続か。", static x => x.Purpose, static (x, v) => x with { Purpose = v })
        .Reference("vendor", "事業者", "接続を使う事業者（vendors の id か名称）。", ["vendors"], static x => x.Vendor, static (x, v) => x with { Vendor = v })
        .References("systems", "システム", "この接続を使うシステム（systems の id か名称）。", "systems", static x => x.Systems, static (x, v) => x with { Systems = v })
        .Text("boundary", "責任分界点", "どこまでが誰の責任か。", static x => x.Boundary, static (x, v) => x with { Boundary = v })
        .Choice(
            "boundary_at", "分界点の位置", "図で責任分界点を描く位置。from は端点1、to は端点2、middle は中ほど。", ["from", "to", "middle"],
            static x => x.BoundaryAt, static (x, v) => x with { BoundaryAt = v })
        .Text("log", "ログの保存", "どこにどれだけ残しているか。", static x => x.Log, static (x, v) => x with { Log = v })
        .Text("remarks", "備考", "ほかに書いておくこと。", static x => x.Remarks, static (x, v) => x with { Remarks = v });
}
