using System.Globalization;
using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Backups keep several generations.</summary>
internal sealed class SingleGenerationRule : IRule
{
    public FindingCode Code => CheckFindings.SingleGeneration;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var backup in context.Dossier.Backups)
        {
            if (backup.Generations is null or < 2)
            {
                yield return Code.AtRecord(backup.Origin.Of("generations"), context.NameOf(backup), backup.Generations?.ToString(CultureInfo.InvariantCulture) ?? "―");
            }
        }
    }
}
