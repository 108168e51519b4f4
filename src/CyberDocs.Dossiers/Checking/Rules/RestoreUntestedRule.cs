using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Restoring was tested.</summary>
internal sealed class RestoreUntestedRule : IRule
{
    public FindingCode Code => CheckFindings.RestoreUntested;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var backup in context.Dossier.Backups)
        {
            if (backup.RestoreTestedOn is null)
            {
                yield return Code.AtRecord(backup.Origin.Of("restore_tested_on"), context.NameOf(backup));
            }
        }
    }
}
