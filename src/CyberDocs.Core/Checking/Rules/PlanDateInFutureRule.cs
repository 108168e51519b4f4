using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The dates of the plan have passed.</summary>
internal sealed class PlanDateInFutureRule : IRule
{
    public FindingCode Code => CheckFindings.PlanDateInFuture;

    public IReadOnlyList<string> Documents { get; } = ["bcp"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (((DateOnly?[])[plan.EstablishedOn, plan.RevisedOn, plan.TrainedOn]).Max() is { } latest && latest > context.Date)
        {
            yield return Code.At(plan.Origin.Of("revised_on"), AnsweredItems.Text(latest));
        }
    }
}
