using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record FormRequest
{
    internal static RecordShape<FormRequest> Shape { get; } = new RecordShape<FormRequest>(
            "form_request", "事業者への依頼", static () => new(), static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .Reference(
            "system", "システム", "システムごとに依頼したとき、そのシステム（systems の id か名称）。", ["systems"],
            static x => x.System, static (x, v) => x with { System = v })
        .Text("edition", "様式の版", "依頼した様式の版。例: r6", static x => x.Edition, static (x, v) => x with { Edition = v })
        .Period("sent_on", "送付日", "様式を送った日。", static x => x.SentOn, static (x, v) => x with { SentOn = v })
        .Text("sent_file", "送付したもの", "送ったファイルかフォルダーの名前。", static x => x.SentFile, static (x, v) => x with { SentFile = v })
        .Period("due", "返送期限", "返送をお願いした期限。", static x => x.Due, static (x, v) => x with { Due = v })
        .Texts("reminded", "督促日", "返送を催促した日。", static x => x.Reminded, static (x, v) => x with { Reminded = v })
        .Period("returned_on", "返送日", "記入済みの様式か、代わりの書類を受け取った日。", static x => x.ReturnedOn, static (x, v) => x with { ReturnedOn = v })
        .Text("returned_file", "返送されたファイル", "返送されたファイルの名前。", static x => x.ReturnedFile, static (x, v) => x with { ReturnedFile = v })
        .Text("returned_by", "返送者", "事業者側で記入したか返送した人。", static x => x.ReturnedBy, static (x, v) => x with { ReturnedBy = v })
        .Text(
            "own_document", "代わりの書類", "様式の代わりに受け取った、事業者が自ら作った書類の名前。",
            static x => x.OwnDocument, static (x, v) => x with { OwnDocument = v })
        .Text("remarks", "備考", "ほかに書いておくこと。", static x => x.Remarks, static (x, v) => x with { Remarks = v });
}
