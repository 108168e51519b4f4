using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Checks were made in the fiscal year of the edition.</summary>
internal sealed class CheckOutsideFiscalYearRule : IRule
{
    public FindingCode Code => CheckFindings.CheckOutsideFiscalYear;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (context.EditionOf(answers)?.FiscalYearStart is not { } start)
            {
                continue;
            }

            foreach (var (field, day) in ((string, DateOnly?)[])[("first_on", item.FirstOn), ("second_on", item.SecondOn)])
            {
                // A date after the day of submission is another fault.
                if (day is { } known && known <= context.Date && (known < start || known >= start.AddYears(1)))
                {
                    yield return Code.Of(context, answers, item.Item, item.Origin.Of(field), AnsweredItems.Text(known), AnsweredItems.Text(start), AnsweredItems.Text(start.AddYears(1).AddDays(-1)));
                }
            }
        }
    }
}
