namespace CyberDocs.Checking.Rules;

/// <summary>It is known how often a backup is made.</summary>
internal sealed class BackupWithoutFrequencyRule() : RecordRule<Backup>(Kinds.Backups, "frequency", ["bcp"], new(
    "CD2128", Severity.Warning,
    "バックアップ {backup} の頻度がありません。",
    "Backup {backup} does not say how often it is made.",
    "頻度（frequency）に「毎日」などと記入してください。",
    "Enter how often in frequency."))
{
    protected override bool Breaks(Backup backup, CheckContext context) => !YesNoText.Tells(backup.Frequency);
}
