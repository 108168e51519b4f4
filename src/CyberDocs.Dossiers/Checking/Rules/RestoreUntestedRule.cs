namespace CyberDocs.Checking.Rules;

/// <summary>Restoring was tested.</summary>
internal sealed class RestoreUntestedRule() : RecordRule<Backup>(Kinds.Backups, "restore_tested_on", ["bcp", "checklist-institution"], new(
    "CD2123", Severity.Warning,
    "バックアップ {backup} の復元の試験日がありません。",
    "Restoring backup {backup} was never tested.",
    "復元を試し、復元の試験（restore_tested_on）に日付を記入してください。",
    "Test it and enter restore_tested_on."))
{
    protected override bool Breaks(Backup backup, CheckContext context) => backup.RestoreTestedOn is null;
}
