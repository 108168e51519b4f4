namespace CyberDocs.Checking.Rules;

/// <summary>Every system is backed up.</summary>
internal sealed class SystemWithoutBackupRule() : RecordSetRule<InformationSystem>(Kinds.Systems, null, ["bcp", "checklist-institution"], new(
    "CD2120", Severity.Warning,
    "システム {system} のバックアップがありません。",
    "System {system} has no backup.",
    "バックアップ（backups）にこのシステムの控えを加えてください。",
    "Add a backup of the system."))
{
    protected override IEnumerable<InformationSystem> Broken(CheckContext context)
    {
        var saved = context.Dossier.Backups.Select(backup => backup.System).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Systems.Where(system => !saved.Contains(system.Id));
    }
}
