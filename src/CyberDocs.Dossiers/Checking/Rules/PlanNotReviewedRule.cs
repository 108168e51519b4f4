using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The plan was reviewed within a year.</summary>
internal sealed class PlanNotReviewedRule : IRule
{
    public FindingCode Code => CheckFindings.PlanNotReviewed;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.Exists == true && (plan.RevisedOn ?? plan.EstablishedOn) is var day && (day is null || day < context.Date.AddYears(-1)))
        {
            yield return Code.At(plan.Origin.Of("revised_on"), day is { } dated ? AnsweredItems.Text(dated) : "―");
        }
    }
}
