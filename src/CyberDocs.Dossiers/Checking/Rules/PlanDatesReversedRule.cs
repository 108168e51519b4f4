using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The plan is not revised before it is established.</summary>
internal sealed class PlanDatesReversedRule : IRule
{
    public FindingCode Code => CheckFindings.PlanDatesReversed;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.RevisedOn < plan.EstablishedOn)
        {
            yield return Code.At(plan.Origin.Of("revised_on"), AnsweredItems.Text(plan.EstablishedOn!.Value), AnsweredItems.Text(plan.RevisedOn!.Value));
        }
    }
}
