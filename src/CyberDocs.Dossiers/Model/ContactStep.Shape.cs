using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record ContactStep
{
    internal static RecordShape<ContactStep> Shape { get; } = new RecordShape<ContactStep>(
            "contact_step", "院内の連絡先", static () => new() { Id = "", Title = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("steps")
        .OnSheet("院内の連絡順")
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Called("title", "名称", "連絡体制図に出る名前。例: 発見者、システム管理室", static x => x.Title, static (x, v) => x with { Title = v })
        .Reference("role", "役割", "連絡を受ける役割（roles の id か名称）。担当者と代行者はそこから分かります。", ["roles"], static x => x.Role, static (x, v) => x with { Role = v })
        .Reference("person", "担当者", "役割がないときに、連絡を受ける人（people の id か氏名）。", ["people"], static x => x.Person, static (x, v) => x with { Person = v })
        .Reference("department", "部署", "連絡を受ける部署（departments の id か名称）。", ["departments"], static x => x.Department, static (x, v) => x with { Department = v })
        .References("deputies", "代行者", "役割の代行者のほかに代わる人。", "people", static x => x.Deputies, static (x, v) => x with { Deputies = v })
        .Text("phone", "電話", "書かなければ担当者の電話番号になります。", static x => x.Phone, static (x, v) => x with { Phone = v })
        .Text("night_phone", "電話（夜間・休日）", "書かなければ担当者の夜間の電話番号になります。", static x => x.NightPhone, static (x, v) => x with { NightPhone = v })
        .Number("within_minutes", "時間（分）", "次へ連絡するまでの時間（分）。", static x => x.WithinMinutes, static (x, v) => x with { WithinMinutes = v })
        .References("notifies", "次に連絡する先", "次に連絡する先（この一覧の id か名称）。", "steps", static x => x.Notifies, static (x, v) => x with { Notifies = v })
        .Text("action", "行うこと", "ここで行うこと。", static x => x.Action, static (x, v) => x with { Action = v });
}
