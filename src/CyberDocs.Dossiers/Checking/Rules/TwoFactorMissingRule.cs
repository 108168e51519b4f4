namespace CyberDocs.Checking.Rules;

/// <summary>Systems in use on 2027-04-01 ask for two factors; one that cannot do so by then has it from its next renewal.</summary>
internal sealed class TwoFactorMissingRule() : RecordRule<InformationSystem>(Kinds.Systems, "two_factor", ["parties"], new(
    "CD2171", Severity.Warning,
    "患者情報を持つシステム {system} に、二要素認証も同等の措置もありません。令和9年4月1日に使っているシステムに求められ、次の更新（{renewal}）までとすることができます。",
    "System {system} has neither two-factor authentication nor an equivalent; it is asked of systems in use on 2027-04-01, at the latest at the next renewal ({renewal}).",
    "事業者と二要素認証の導入を決めてください。間に合わないときは、システムの「次の更新予定」に更新の日を記入してください。",
    "Settle with the vendor when it comes; where that is later than the date, enter the next renewal in 次の更新予定."))
{
    private static readonly DateOnly Announced = new(2026, 6, 29);
    private static readonly DateOnly Due = new(2027, 4, 1);

    protected override bool Breaks(InformationSystem system, CheckContext context) =>
        context.Date >= Announced && system is { HoldsPatientData: true, TwoFactor: Knowledge.No }
        && (context.Date < Due || !(system.RenewsOn >= context.Date));

    protected override FindingArgument[] Values(InformationSystem system, CheckContext context) =>
        [("renewal", system.RenewsOn is { } day ? AnsweredItems.Text(day) : "―")];
}
