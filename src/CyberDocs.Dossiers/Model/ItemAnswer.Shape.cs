using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record ItemAnswer
{
    internal static RecordShape<ItemAnswer> Shape { get; } = new RecordShape<ItemAnswer>(
            "answer", "回答", static () => new() { Item = "" }, static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .ToldBy(static x => x.Item)
        .OnSheet("チェックリストの回答", "様式", "確認すること")
        .Word("first", "1回目", "1回目の確認の答え。", Terms.Answers, static x => x.First, static (x, v) => x with { First = v }, Answer.Hidden, Answer.Blank)
        .Period("first_on", "1回目の日付", "1回目に確認した日。", static x => x.FirstOn, static (x, v) => x with { FirstOn = v })
        .Period("target", "目標日", "いいえ のとき、はい にする目標の日。", static x => x.Target, static (x, v) => x with { Target = v })
        .Word("second", "2回目", "2回目の確認の答え。", Terms.Answers, static x => x.Second, static (x, v) => x with { Second = v }, Answer.Hidden, Answer.Blank)
        .Period("second_on", "2回目の日付", "2回目に確認した日。", static x => x.SecondOn, static (x, v) => x with { SecondOn = v })
        .Text("remarks", "備考", "ほかに書いておくこと。", static x => x.Remarks, static (x, v) => x with { Remarks = v })
        .Text(
            "evidence", "根拠", "「はい」と言える根拠になる文書や画面の名、日付、置き場所。立入検査のときに示すもの（院内用の根拠一覧に載る）。",
            static x => x.Evidence, static (x, v) => x with { Evidence = v })
        .Text(
            "evidence_file", "根拠のファイル", "根拠になる文書や画面の写しのファイルかフォルダー。データのファイルのあるフォルダーからの名前。例: 根拠/任命書.pdf",
            static x => x.EvidenceFile, static (x, v) => x with { EvidenceFile = v })
        .Text(
            "carried", "引き継ぎ元", "前の版から引き継いだ答えのとき、その版（carry が記入）。1回目の日付を記入すれば確認済みです。",
            static x => x.Carried, static (x, v) => x with { Carried = v }).NotHidden();
}
