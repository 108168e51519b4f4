using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A target date lies inside the fiscal year of the edition.</summary>
internal sealed class TargetOutsideFiscalYearRule : IRule
{
    public FindingCode Code => CheckFindings.TargetOutsideFiscalYear;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (item.Target is { } target
                && context.EditionOf(answers)?.FiscalYearStart is { } start
                && (target < start || target >= start.AddYears(1)))
            {
                yield return Code.Of(context, answers, item.Item, item.Origin.Of("target"), AnsweredItems.Text(target), AnsweredItems.Text(start.AddYears(1).AddDays(-1)));
            }
        }
    }
}
