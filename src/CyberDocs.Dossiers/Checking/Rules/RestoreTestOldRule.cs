namespace CyberDocs.Checking.Rules;

/// <summary>Restoring was tested within a year.</summary>
internal sealed class RestoreTestOldRule() : RecordRule<Backup>(Kinds.Backups, "restore_tested_on", ["bcp", "checklist-institution"], new(
    "CD2124", Severity.Warning,
    "バックアップ {backup} の復元の試験 {date} から1年を超えています。",
    "Restoring backup {backup} was last tested on {date}, more than a year ago.",
    "復元を試し、復元の試験（restore_tested_on）を更新してください。",
    "Test it again and update restore_tested_on."))
{
    protected override bool Breaks(Backup backup, CheckContext context) => backup.RestoreTestedOn < context.Date.AddYears(-1);

    protected override FindingArgument[] Values(Backup backup, CheckContext context) =>
        [("date", AnsweredItems.Text(backup.RestoreTestedOn!.Value))];
}
