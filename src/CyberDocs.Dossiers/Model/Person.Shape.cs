using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Person
{
    internal static RecordShape<Person> Shape { get; } = new RecordShape<Person>(
            "person", "人", static () => new() { Id = "", Name = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("people")
        .Ranked(5)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Called("name", "氏名", "姓と名の間を空けて書きます。", static x => x.Name, static (x, v) => x with { Name = v })
        .Text("kana", "読み", "氏名の読み。", static x => x.Kana, static (x, v) => x with { Kana = v })
        .Text("title", "役職", "例: 医療情報室長", static x => x.Title, static (x, v) => x with { Title = v })
        .Reference("department", "部署", "所属する部署（departments の id か名称）。", ["departments"], static x => x.Department, static (x, v) => x with { Department = v })
        .Text("phone", "電話", "日中の電話番号。", static x => x.Phone, static (x, v) => x with { Phone = v })
        .Text("night_phone", "電話（夜間・休日）", "夜間と休日の電話番号。", static x => x.NightPhone, static (x, v) => x with { NightPhone = v })
        .Text("email", "メール", "メールアドレス。", static x => x.Email, static (x, v) => x with { Email = v });
}
