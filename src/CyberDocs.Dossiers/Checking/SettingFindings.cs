namespace CyberDocs.Checking;

/// <summary>What the checker finds about the dossier's own settings of rules, and about a rule that fails.</summary>
internal static class SettingFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode SettingOfUnknownRule { get; } = Codes.Add(
        "CD2140",
        Severity.Error,
        "確認の規則の設定（rules）の「{rule}」という検査はありません。近いもの: {nearest}",
        "There is no rule {rule}. Nearest: {nearest}",
        "CD2001 の形で、検査の番号を記入してください。",
        "Write the code of a rule, such as CD2001.");

    public static FindingCode SettingWithoutReason { get; } = Codes.Add(
        "CD2141",
        Severity.Error,
        "検査 {rule} の扱いを変える理由がないため、この設定は使いません。",
        "The setting of rule {rule} gives no reason and is not applied.",
        "理由（reason）を記入してください。理由は確認結果に印字されます。",
        "Give the reason; it is printed with the findings.");

    public static FindingCode SettingApplied { get; } = Codes.Add(
        "CD2142",
        Severity.Info,
        "検査 {rule} を「{grade}」として扱いました。理由: {reason}",
        "Rule {rule} is treated as {grade}. Reason: {reason}",
        "理由がなくなったら、この設定を消してください。",
        "Remove the setting once the reason is gone.");

    public static FindingCode SettingRepeated { get; } = Codes.Add(
        "CD2143",
        Severity.Error,
        "検査 {rule} の設定が2つあります。最初の設定だけを使います。",
        "Rule {rule} is set twice; only the first setting is applied.",
        "確認の規則の設定（rules）の一方を消してください。",
        "Remove one of the settings.");

    public static FindingCode RuleFailed { get; } = Codes.Add(
        "CD2160",
        Severity.Error,
        "検査 {rule}（{type}）が途中で止まりました: {error}",
        "Rule {rule} ({type}) failed: {error}",
        "この検査を作った人に知らせてください。急ぐときは、確認の規則の設定（rules）で理由を書いて、この検査を外せます。",
        "Tell whoever wrote the rule. Meanwhile rules in the dossier can switch it off, with a reason.");
}
