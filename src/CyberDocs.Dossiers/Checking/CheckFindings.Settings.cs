using CyberDocs.Findings;

namespace CyberDocs.Checking;

/// <summary>What the checker finds about the dossier's own settings of rules.</summary>
internal static partial class CheckFindings
{
    public static FindingCode SettingOfUnknownRule { get; } = new(
        "CD2140",
        Severity.Error,
        "確認の規則の設定（rules）の「{0}」という検査はありません。近いもの: {1}",
        "There is no rule {0}. Nearest: {1}",
        "CD2001 の形で、検査の番号を記入してください。",
        "Write the code of a rule, such as CD2001.");

    public static FindingCode SettingWithoutReason { get; } = new(
        "CD2141",
        Severity.Error,
        "検査 {0} の扱いを変える理由がないため、この設定は使いません。",
        "The setting of rule {0} gives no reason and is not applied.",
        "理由（reason）を記入してください。理由は確認結果に印字されます。",
        "Give the reason; it is printed with the findings.");

    public static FindingCode SettingApplied { get; } = new(
        "CD2142",
        Severity.Info,
        "検査 {0} を「{1}」として扱いました。理由: {3}",
        "Rule {0} is treated as {2}. Reason: {3}",
        "理由がなくなったら、この設定を消してください。",
        "Remove the setting once the reason is gone.");

    public static FindingCode SettingRepeated { get; } = new(
        "CD2143",
        Severity.Error,
        "検査 {0} の設定が2つあります。最初の設定だけを使います。",
        "Rule {0} is set twice; only the first setting is applied.",
        "確認の規則の設定（rules）の一方を消してください。",
        "Remove one of the settings.");

    public static FindingCode RuleFailed { get; } = new(
        "CD2160",
        Severity.Error,
        "検査 {0}（{1}）が途中で止まりました: {2}",
        "Rule {0} ({1}) failed: {2}",
        "この検査を作った人に知らせてください。急ぐときは、確認の規則の設定（rules）で理由を書いて、この検査を外せます。",
        "Tell whoever wrote the rule. Meanwhile rules in the dossier can switch it off, with a reason.");

    private static IReadOnlyList<FindingCode> SettingsCodes =>
    [
        SettingOfUnknownRule,
        SettingWithoutReason,
        SettingApplied,
        SettingRepeated,
        RuleFailed,
    ];
}
