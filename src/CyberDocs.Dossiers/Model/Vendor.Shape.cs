using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Vendor
{
    internal static RecordShape<Vendor> Shape { get; } = new RecordShape<Vendor>(
            "vendor", "事業者", static () => new() { Id = "", Name = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("vendors")
        .Ranked(3)
        .OwnedBy(static (x, _) => x.Id)
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Called("name", "名称", "会社の名称。", static x => x.Name, static (x, v) => x with { Name = v })
        .Text("kana", "読み", "名称の読み。", static x => x.Kana, static (x, v) => x with { Kana = v })
        .Text("business", "業務", "任せている業務。例: 電子カルテの保守", static x => x.Business, static (x, v) => x with { Business = v })
        .Knowledge("contract", "契約", "契約の有無。", static x => x.Contract, static (x, v) => x with { Contract = v }).NotHidden()
        .Text("manager", "管理責任者", "事業者側の管理責任者。", static x => x.Manager, static (x, v) => x with { Manager = v })
        .Text("scope", "範囲", "契約の範囲と責任の分担。", static x => x.Scope, static (x, v) => x with { Scope = v })
        .Word(
            "form", "様式の分け方", "事業者確認用チェックリストを事業者ごとに作るか、システムごとに作るか、受け取ったものを出すか。", Terms.VendorFormScopes,
            static x => x.Form, static (x, v) => x with { Form = v })
        .Text("received_file", "受領したファイル", "事業者が記入した様式のファイル名。", static x => x.ReceivedFile, static (x, v) => x with { ReceivedFile = v })
        .Period("received_on", "受領日", "その様式を受け取った日。", static x => x.ReceivedOn, static (x, v) => x with { ReceivedOn = v })
        .Records(VendorContact.Shape, "contacts", "窓口", "連絡先。先に連絡する順に書きます。", static x => x.Contacts, static (x, v) => x with { Contacts = v })
        .Records(Disclosure.Shape, "disclosures", "MDS・SDS", "受け取った MDS・SDS。", static x => x.Disclosures, static (x, v) => x with { Disclosures = v })
        .Records(FormRequest.Shape, "requests", "依頼", "チェックリスト（事業者確認用）を依頼した記録。", static x => x.Requests, static (x, v) => x with { Requests = v });
}
