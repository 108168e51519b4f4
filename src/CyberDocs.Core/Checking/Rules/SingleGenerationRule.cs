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
                yield return Code.At(backup.Origin.Of("generations"), backup.Id, backup.Generations?.ToString(CultureInfo.InvariantCulture) ?? "―");
            }
        }
    }
}
