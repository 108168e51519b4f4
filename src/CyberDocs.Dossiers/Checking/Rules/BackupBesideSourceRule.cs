namespace CyberDocs.Checking.Rules;

/// <summary>A backup does not stand in the zone of its source.</summary>
internal sealed class BackupBesideSourceRule() : RecordRule<Backup>(Kinds.Backups, "zone", ["bcp", "network-diagram"], new(
    "CD2122", Severity.Warning,
    "バックアップ {backup} は、元のシステム {system} と同じゾーン {zone} にあります。",
    "Backup {backup} stands in zone {zone}, the zone of its source {system}.",
    "控えを別のゾーンに置くか、切り離してください。",
    "Keep it in another zone, or off the network."))
{
    protected override bool IsGrouped => false;

    protected override bool Breaks(Backup backup, CheckContext context) =>
        backup.Zone is not null && backup.Offline != Knowledge.Yes && context.Index.System(backup.System)?.Zone == backup.Zone;

    protected override FindingArgument[] Values(Backup backup, CheckContext context) =>
        [("system", context.Index.System(backup.System)!.Name), ("zone", context.Index.Zone(backup.Zone)?.Name ?? backup.Zone!)];
}
