using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record VendorContact
{
    internal static RecordShape<VendorContact> Shape { get; } = new RecordShape<VendorContact>(
            "vendor_contact", "事業者の窓口", static () => new(), static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .OnSheet("事業者の連絡先")
        .Text("name", "窓口", "窓口か担当者の名前。", static x => x.Name, static (x, v) => x with { Name = v })
        .Text("department", "部署", "事業者の中の部署。", static x => x.Department, static (x, v) => x with { Department = v })
        .Text("phone", "電話", "日中の電話番号。", static x => x.Phone, static (x, v) => x with { Phone = v })
        .Text("night_phone", "電話（夜間・休日）", "夜間と休日の電話番号。", static x => x.NightPhone, static (x, v) => x with { NightPhone = v })
        .Text("email", "メール", "メールアドレス。", static x => x.Email, static (x, v) => x with { Email = v })
        .Text("hours", "受付時間", "例: 24時間365日", static x => x.Hours, static (x, v) => x with { Hours = v });
}
