namespace CyberDocs.Checking.Rules;

/// <summary>The contact chart was revised within a year.</summary>
internal sealed class ChartNotRevisedRule() : RecordRule<ContactChain>(Kinds.Chain, "revised_on", ["contact-chain", "checklist-institution"], new(
    "CD2095", Severity.Warning,
    "連絡体制図が1年以内に改訂されていません（改訂日: {date}）。",
    "The contact chart was not revised within a year (revised on: {date}).",
    "内容を見直し、改訂日（revised_on）を更新してください。",
    "Review the chart and update revised_on."))
{
    protected override bool Breaks(ContactChain contacts, CheckContext context) =>
        (contacts.Inside.Count > 0 || contacts.Outside.Count > 0) && (contacts.RevisedOn is null || contacts.RevisedOn < context.Date.AddYears(-1));

    protected override FindingArgument[] Values(ContactChain contacts, CheckContext context) =>
        [("date", contacts.RevisedOn is { } day ? AnsweredItems.Text(day) : "―")];
}
