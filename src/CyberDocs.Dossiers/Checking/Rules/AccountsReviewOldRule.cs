namespace CyberDocs.Checking.Rules;

/// <summary>Accounts of leavers were removed within a year.</summary>
internal sealed class AccountsReviewOldRule() : RecordRule<InformationSystem>(Kinds.Systems, "accounts_reviewed_on", ["parties", "checklist-institution"], new(
    "CD2156", Severity.Warning,
    "システム {system} の不要なアカウントの整理 {date} から1年を超えています。",
    "The accounts of system {system} were last cleaned up on {date}, more than a year ago.",
    "退職者と使っていないアカウントを消し、不要なアカウントの整理（accounts_reviewed_on）を更新してください。",
    "Remove accounts of leavers and unused ones, and update accounts_reviewed_on."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => system.AccountsReviewedOn < context.Date.AddYears(-1);

    protected override FindingArgument[] Values(InformationSystem system, CheckContext context) =>
        [("date", AnsweredItems.Text(system.AccountsReviewedOn!.Value))];
}
