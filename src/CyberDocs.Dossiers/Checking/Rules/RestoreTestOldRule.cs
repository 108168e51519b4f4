using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Restoring was tested within a year.</summary>
internal sealed class RestoreTestOldRule : IRule
{
    public FindingCode Code => CheckFindings.RestoreTestOld;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var backup in context.Dossier.Backups)
        {
            if (backup.RestoreTestedOn < context.Date.AddYears(-1))
            {
                yield return Code.AtRecord(backup.Origin.Of("restore_tested_on"), context.NameOf(backup), AnsweredItems.Text(backup.RestoreTestedOn!.Value));
            }
        }
    }
}
