using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record Correction
{
    internal static RecordShape<Correction> Shape { get; } = new RecordShape<Correction>(
            "correction", "確認・修正依頼", static () => new() { Id = "", Text = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .InTable("corrections")
        .WithId(static x => x.Id, static (x, v) => x with { Id = v })
        .Period("requested_on", "依頼日", "確認・修正の依頼を受けた文書の日付。", static x => x.RequestedOn, static (x, v) => x with { RequestedOn = v })
        .Text("reference", "文書番号", "依頼の文書番号。例: 備保第123号", static x => x.Reference, static (x, v) => x with { Reference = v })
        .Text("from", "依頼元", "依頼した行政機関。書かなければ管轄の保健所。", static x => x.From, static (x, v) => x with { From = v })
        .Text("document", "書類", "どの書類についての依頼か。書類の名前か id。例: 機器管理台帳", static x => x.Document, static (x, v) => x with { Document = v })
        .Text("item", "項目", "チェックリストの項目の番号か、機器などの id か名称。例: 2-(7)、PC-001", static x => x.Item, static (x, v) => x with { Item = v })
        .Text("text", "依頼の内容", "確認・修正を求められた内容。", static x => x.Text, static (x, v) => x with { Text = v }).Required()
        .Period("due", "回答期限", "回答の期限。", static x => x.Due, static (x, v) => x with { Due = v })
        .Reference("person", "担当", "対応する人（people の id か氏名）。", ["people"], static x => x.Person, static (x, v) => x with { Person = v })
        .Texts("records", "直した記録", "ほかに直した機器や区分などの id か名称。", static x => x.Records, static (x, v) => x with { Records = v })
        .Text("done", "対応", "何をしたか。回答書にこのまま載ります。", static x => x.Done, static (x, v) => x with { Done = v })
        .Period("done_on", "対応日", "対応が済んだ日。書くまでは対応中です。", static x => x.DoneOn, static (x, v) => x with { DoneOn = v });
}
