using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Zone
{
    internal static RecordShape<Zone> Shape { get; } = new RecordShape<Zone>(
            "zone", "ネットワークの区分", static () => new() { Id = "", Name = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("zones")
        .Ranked(4)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Called("name", "名称", "ネットワークの区分（ゾーン、セグメント）の名称。", static x => x.Name, static (x, v) => x with { Name = v })
        .Word("kind", "種類", "基幹系、部門系、インターネット系などの別。", Terms.ZoneKinds, static x => x.Kind, static (x, v) => x with { Kind = v })
        .Reference("parent", "上位の区分", "この区分を含む区分（zones の id か名称）。", ["zones"], static x => x.Parent, static (x, v) => x with { Parent = v })
        .Texts("vlans", "VLAN", "VLAN の番号。", static x => x.Vlans, static (x, v) => x with { Vlans = v })
        .Texts("ranges", "アドレス範囲", "例: 10.1.0.0/16", static x => x.Ranges, static (x, v) => x with { Ranges = v })
        .Text("place", "場所", "例: 本館サーバ室", static x => x.Place, static (x, v) => x with { Place = v })
        .Texts("sites", "またがる拠点", "二つ以上の拠点にまたがるとき、その拠点を並べます。", static x => x.Sites, static (x, v) => x with { Sites = v })
        .Flag("wireless", "無線", "無線 LAN があるかどうか。", static x => x.Wireless, static (x, v) => x with { Wireless = v })
        .Text("manager", "管理者", "管理する人か部署。", static x => x.Manager, static (x, v) => x with { Manager = v })
        .Text("description", "説明", "図の外で説明すること。", static x => x.Description, static (x, v) => x with { Description = v })
        .Flag("one_by_one", "図での個別表示", "同じ種類の機器を図でまとめず、一台ずつ描くかどうか。", static x => x.OneByOne, static (x, v) => x with { OneByOne = v }).NotHidden();
}
