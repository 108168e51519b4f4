namespace CyberDocs.Checking.Rules;

/// <summary>A backup says which system it saves.</summary>
internal sealed class BackupWithoutSystemRule() : RecordRule<Backup>(Kinds.Backups, "system", ["bcp"], new(
    "CD2127", Severity.Warning,
    "バックアップ {backup} のシステムがありません。",
    "Backup {backup} does not say which system it saves.",
    "システム（system）を記入してください。",
    "Enter system."))
{
    protected override bool Breaks(Backup backup, CheckContext context) => backup.System is null;
}
