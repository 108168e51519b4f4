namespace CyberDocs.Checking.Rules;

/// <summary>It is written down how each backup is restored.</summary>
internal sealed class BackupWithoutRestoreRule() : RecordRule<Backup>(Kinds.Backups, "restore", ["bcp", "checklist-institution"], new(
    "CD2125", Severity.Warning,
    "バックアップ {backup} の復旧方法がありません。",
    "Backup {backup} does not say how it is restored.",
    "復旧方法（restore）を記入してください。",
    "Enter restore."))
{
    protected override bool Breaks(Backup backup, CheckContext context) => !YesNoText.Tells(backup.Restore);
}
