using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>There is a manual for work without systems.</summary>
internal sealed class NoDowntimeManualRule : IRule
{
    public FindingCode Code => CheckFindings.NoDowntimeManual;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.Exists == true && plan.DowntimeManual is null)
        {
            yield return Code.At(plan.Origin.Of("downtime_manual"));
        }
    }
}
