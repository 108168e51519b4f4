using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The plan was approved.</summary>
internal sealed class PlanNotApprovedRule : IRule
{
    public FindingCode Code => CheckFindings.PlanNotApproved;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.Exists == true && plan.ApprovedBy is null)
        {
            yield return Code.At(plan.Origin.Of("exists"));
        }
    }
}
