using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A department keeps the original of the plan.</summary>
internal sealed class PlanKeeperMissingRule : IRule
{
    public FindingCode Code => CheckFindings.PlanKeeperMissing;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.Exists == true && plan.Keeper is null)
        {
            yield return Code.At(plan.Origin.Of("keeper"));
        }
    }
}
