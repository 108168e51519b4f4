using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Access logs were reviewed within a year.</summary>
internal sealed class AccessLogReviewOldRule : IRule
{
    public FindingCode Code => CheckFindings.AccessLogReviewOld;

    public IReadOnlyList<string> Documents { get; } = ["parties", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.AccessLogReviewedOn < context.Date.AddYears(-1))
            {
                yield return Code.AtRecord(system.Origin.Of("access_log_reviewed_on"), system.Name, AnsweredItems.Text(system.AccessLogReviewedOn!.Value));
            }
        }
    }
}
