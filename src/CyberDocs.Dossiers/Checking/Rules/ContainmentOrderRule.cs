using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Backups are cut off first.</summary>
internal sealed class ContainmentOrderRule : IRule
{
    public FindingCode Code => CheckFindings.ContainmentOrder;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.Containment.Count > 0
            && !plan.Containment[0].Contains("バックアップ", StringComparison.Ordinal)
            && !plan.Containment[0].Contains("控え", StringComparison.Ordinal))
        {
            yield return Code.At(plan.Origin.Of("containment"), plan.Containment[0]);
        }
    }
}
