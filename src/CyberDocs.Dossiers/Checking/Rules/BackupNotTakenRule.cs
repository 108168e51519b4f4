namespace CyberDocs.Checking.Rules;

/// <summary>Backups are really taken.</summary>
internal sealed class BackupNotTakenRule() : RecordRule<Backup>(Kinds.Backups, "taken", ["bcp", "checklist-institution"], new(
    "CD2166", Severity.Warning,
    "バックアップ {backup} は、契約や計画のとおりに取れていません。",
    "Backup {backup} is not taken as contracted or planned.",
    "取れない原因を除き、取れたことを確かめて「取得の実績」と「最後の取得日」を直してください。",
    "Mend what keeps it from being taken, then correct 取得の実績 and 最後の取得日."))
{
    protected override bool Breaks(Backup backup, CheckContext context) => backup.Taken == Knowledge.No;
}
