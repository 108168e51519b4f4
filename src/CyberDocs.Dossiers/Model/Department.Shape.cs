using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Department
{
    internal static RecordShape<Department> Shape { get; } = new RecordShape<Department>(
            "department", "部署", static () => new() { Id = "", Name = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("departments")
        .Ranked(5)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Called("name", "名称", "部署の名称。", static x => x.Name, static (x, v) => x with { Name = v })
        .Reference("person", "担当者", "責任者（people の id か氏名）。", ["people"], static x => x.Person, static (x, v) => x with { Person = v })
        .Text("phone", "電話", "日中の電話番号か内線。", static x => x.Phone, static (x, v) => x with { Phone = v })
        .Text("night_phone", "電話（夜間・休日）", "夜間と休日の電話番号。", static x => x.NightPhone, static (x, v) => x with { NightPhone = v })
        .Text("place", "場所", "例: 本館2階", static x => x.Place, static (x, v) => x with { Place = v });
}
