using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A backup does not stand in the zone of its source.</summary>
internal sealed class BackupBesideSourceRule : IRule
{
    public FindingCode Code => CheckFindings.BackupBesideSource;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var backup in context.Dossier.Backups)
        {
            if (backup.Zone is { } zone && backup.Offline != Knowledge.Yes
                && context.Index.System(backup.System) is { } system && system.Zone == zone)
            {
                yield return Code.At(backup.Origin.Of("zone"), context.NameOf(backup), system.Name, context.Index.Zone(zone)?.Name ?? zone);
            }
        }
    }
}
