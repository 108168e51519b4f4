using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Role
{
    internal static RecordShape<Role> Shape { get; } = new RecordShape<Role>(
            "role", "役割", static () => new() { Id = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("roles", static x => x.Title ?? Terms.RoleKinds[x.Kind].Japanese, ["title", "kind"])
        .Ranked(5)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Word("kind", "種類", "最高責任者、医療情報システム安全管理責任者などの別。", Terms.RoleKinds, static x => x.Kind, static (x, v) => x with { Kind = v })
        .Text("title", "名称", "院内での呼び名。書かなければ種類の名前になります。", static x => x.Title, static (x, v) => x with { Title = v })
        .Reference("person", "担当者", "その役割の人（people の id か氏名）。", ["people"], static x => x.Person, static (x, v) => x with { Person = v })
        .References("deputies", "代行者", "代わりを務める人。先に代わる順に書きます。", "people", static x => x.Deputies, static (x, v) => x with { Deputies = v })
        .Reference("department", "部署", "担当する部署（departments の id か名称）。", ["departments"], static x => x.Department, static (x, v) => x with { Department = v })
        .Text("duty", "役割", "役割の概要。", static x => x.Duty, static (x, v) => x with { Duty = v });
}
