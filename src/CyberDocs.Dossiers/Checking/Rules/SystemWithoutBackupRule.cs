using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every system is backed up.</summary>
internal sealed class SystemWithoutBackupRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutBackup;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var saved = context.Dossier.Backups.Select(backup => backup.System).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var system in context.Dossier.Systems)
        {
            if (!saved.Contains(system.Id))
            {
                yield return Code.AtRecord(system.Origin.Place, system.Name);
            }
        }
    }
}
