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
        foreach (var (date, field) in ((DateOnly?, string)[])[(plan.EstablishedOn, "established_on"), (plan.RevisedOn, "revised_on"), (plan.TrainedOn, "trained_on")])
        {
            if (date > context.Date)
            {
                yield return Code.At(plan.Origin.Of(field), AnsweredItems.Text(date.Value));
            }
        }
    }
}
