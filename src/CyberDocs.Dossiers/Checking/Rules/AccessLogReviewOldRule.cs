namespace CyberDocs.Checking.Rules;

/// <summary>Access logs were reviewed within a year.</summary>
internal sealed class AccessLogReviewOldRule()
    : RecordRule<InformationSystem>(Kinds.Systems, "access_log_reviewed_on", ["parties", "checklist-institution"], new(
    "CD2158", Severity.Warning,
    "システム {system} のアクセスログの点検 {date} から1年を超えています。",
    "The access log of system {system} was last reviewed on {date}, more than a year ago.",
    "ログを点検し、アクセスログの点検（access_log_reviewed_on）を更新してください。",
    "Review the log and update access_log_reviewed_on."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => system.AccessLogReviewedOn < context.Date.AddYears(-1);

    protected override FindingArgument[] Values(InformationSystem system, CheckContext context) =>
        [("date", AnsweredItems.Text(system.AccessLogReviewedOn!.Value))];
}
