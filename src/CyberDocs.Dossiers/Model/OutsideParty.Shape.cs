using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record OutsideParty
{
    internal static RecordShape<OutsideParty> Shape { get; } = new RecordShape<OutsideParty>(
            "outside", "院外の接続先", static () => new() { Id = "", Name = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("outside")
        .Ranked(4)
        .OwnedBy(static (x, _) => x.Vendor)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Called("name", "名称", "接続先の名称。", static x => x.Name, static (x, v) => x with { Name = v })
        .Word("kind", "種類", "事業者、クラウド、審査支払機関などの別。", Terms.OutsideKinds, static x => x.Kind, static (x, v) => x with { Kind = v })
        .Reference("vendor", "事業者", "事業者であるときは、その事業者（vendors の id か名称）。", ["vendors"], static x => x.Vendor, static (x, v) => x with { Vendor = v })
        .Text("purpose", "目的", "何のためにつなぐか。", static x => x.Purpose, static (x, v) => x with { Purpose = v });
}
