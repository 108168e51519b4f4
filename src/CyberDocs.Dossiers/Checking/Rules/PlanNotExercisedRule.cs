using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The plan was exercised within a year.</summary>
internal sealed class PlanNotExercisedRule : IRule
{
    public FindingCode Code => CheckFindings.PlanNotExercised;

    public IReadOnlyList<string> Documents { get; } = ["bcp", "bcp-check"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        if (plan.Exists == true && (plan.TrainedOn is null || plan.TrainedOn < context.Date.AddYears(-1)))
        {
            yield return Code.At(plan.Origin.Of("trained_on"), plan.TrainedOn is { } day ? AnsweredItems.Text(day) : "―");
        }
    }
}
