using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A backup says which system it saves.</summary>
internal sealed class BackupWithoutSystemRule : IRule
{
    public FindingCode Code => CheckFindings.BackupWithoutSystem;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var backup in context.Dossier.Backups)
        {
            if (backup.System is null)
            {
                yield return Code.AtRecord(backup.Origin.Of("system"), context.NameOf(backup));
            }
        }
    }
}
