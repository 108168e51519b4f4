using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record FormAnswers
{
    internal static RecordShape<FormAnswers> Shape { get; } = new RecordShape<FormAnswers>(
            "answers", "チェックリスト", static () => new() { Form = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .ToldBy(static x => string.Join(' ', ((string?[])[x.Form, x.Vendor, x.System]).Where(static part => part is not null)))
        .OwnedBy(static (x, _) => x.Vendor)
        .Choice(
            "form", "様式", "どのチェックリストか。", [.. OfficialForm.All.Select(form => form.Id)],
            static x => x.Form, static (x, v) => x with { Form = v },
            OfficialForm.All.ToDictionary(form => form.Id, form => form.Japanese, StringComparer.Ordinal)).Required().NotCompared().Head()
        .Reference(
            "vendor", "事業者", "事業者確認用のとき、その事業者（vendors の id か名称）。", ["vendors"],
            static x => x.Vendor, static (x, v) => x with { Vendor = v }).NotCompared().Head()
        .Reference(
            "system", "システム", "システムごとに作るとき、そのシステム（systems の id か名称）。", ["systems"],
            static x => x.System, static (x, v) => x with { System = v }).NotCompared().Head()
        .Text("edition", "版", "様式の版。書かなければ editions の版になります。", static x => x.Edition, static (x, v) => x with { Edition = v })
        .NotHidden().Head()
        .Word("gate", "医療情報システムの有無", "「医療情報システムを導入、運用している。」への答え。", Terms.Answers, static x => x.Gate, static (x, v) => x with { Gate = v }, null, Answer.Blank)
        .Text("responder", "記入者", "記入した人。", static x => x.Responder, static (x, v) => x with { Responder = v })
        .Period("checked_on", "確認日", "全体を確認した日。", static x => x.CheckedOn, static (x, v) => x with { CheckedOn = v })
        .Map(
            ItemAnswer.Shape, "items", "項目ごとの回答", "項目の番号を鍵にした答え。「1-1: はい」とも、日付を付けて「1-1: { first: はい, first_on: 2024-09-01 }」とも書けます。",
            static x => x.Items, static (x, v) => x with { Items = v }, static x => x.Item, static key => new() { Item = key }, "first");
}
