using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>It is written down how each backup is restored.</summary>
internal sealed class BackupWithoutRestoreRule : IRule
{
    public FindingCode Code => CheckFindings.BackupWithoutRestore;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var backup in context.Dossier.Backups)
        {
            if (backup.Restore is null)
            {
                yield return Code.AtRecord(backup.Origin.Of("restore"), context.NameOf(backup));
            }
        }
    }
}
