using CyberDocs.Model.Fields;

namespace CyberDocs.Model;

public sealed partial record RuleSetting
{
    internal static RecordShape<RuleSetting> Shape { get; } = new RecordShape<RuleSetting>(
            "rule", "確認の規則の設定", static () => new() { Code = "", Grade = RuleGrade.Warning },
            static x => x.Origin, static (x, origin) => x with { Origin = origin })
        .OnSheet("確認の設定")
        .ToldBy(static x => x.Code)
        .Text("code", "符号", "確認結果の符号。例: CD2042", static x => x.Code, static (x, v) => x with { Code = v }).Required().NotHidden()
        .Word("severity", "扱い", "外すか、どの重さで知らせるか。", Terms.RuleGrades, static x => x.Grade, static (x, v) => x with { Grade = v }).Required()
        .Text("reason", "理由", "そう扱う理由。なければ設定は使われません。", static x => x.Reason, static (x, v) => x with { Reason = v });
}
