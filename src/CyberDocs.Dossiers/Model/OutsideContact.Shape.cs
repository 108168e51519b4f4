using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record OutsideContact
{
    internal static RecordShape<OutsideContact> Shape { get; } = new RecordShape<OutsideContact>(
            "outside_contact", "院外の連絡先", static () => new() { Id = "", Name = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("outside_contacts")
        .OwnedBy(static (x, _) => x.Vendor)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Called("name", "名称", "連絡先の名称。例: 厚生労働省", static x => x.Name, static (x, v) => x with { Name = v })
        .Word("kind", "種類", "厚生労働省、警察、事業者などの別。", Terms.ContactKinds, static x => x.Kind, static (x, v) => x with { Kind = v })
        .Reference("vendor", "事業者", "事業者であるときは、その事業者（vendors の id か名称）。", ["vendors"], static x => x.Vendor, static (x, v) => x with { Vendor = v })
        .Text("desk", "窓口", "窓口か担当者。", static x => x.Desk, static (x, v) => x with { Desk = v })
        .Text("phone", "電話", "日中の電話番号。", static x => x.Phone, static (x, v) => x with { Phone = v })
        .Text("night_phone", "電話（夜間・休日）", "夜間と休日の電話番号。", static x => x.NightPhone, static (x, v) => x with { NightPhone = v })
        .Text("email", "メール", "メールアドレス。", static x => x.Email, static (x, v) => x with { Email = v })
        .Text("url", "ウェブ", "報告や相談のページ。", static x => x.Url, static (x, v) => x with { Url = v })
        .Text("purpose", "連絡すること", "何を連絡するか。", static x => x.Purpose, static (x, v) => x with { Purpose = v })
        .Text("deadline", "期限", "いつまでに連絡するか。例: 直ちに", static x => x.Deadline, static (x, v) => x with { Deadline = v })
        .Reference(
            "notified_by", "連絡する人", "連絡する人（contacts の inside の id か名称）。", ["steps"],
            static x => x.NotifiedBy, static (x, v) => x with { NotifiedBy = v })
        .Period("confirmed_on", "確認日", "連絡先を最後に確かめた日。", static x => x.ConfirmedOn, static (x, v) => x with { ConfirmedOn = v });
}
