using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>It is known how often a backup is made.</summary>
internal sealed class BackupWithoutFrequencyRule : IRule
{
    public FindingCode Code => CheckFindings.BackupWithoutFrequency;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var backup in context.Dossier.Backups)
        {
            if (backup.Frequency is null)
            {
                yield return Code.AtRecord(backup.Origin.Of("frequency"), context.NameOf(backup));
            }
        }
    }
}
