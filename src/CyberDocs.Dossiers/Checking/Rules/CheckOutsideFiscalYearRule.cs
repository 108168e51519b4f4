namespace CyberDocs.Checking.Rules;

/// <summary>Checks were made in the fiscal year of the edition.</summary>
internal sealed class CheckOutsideFiscalYearRule() : Rule(["checklist-institution", "checklist-vendor"], new(
    "CD2038", Severity.Warning,
    "{form}の項目 {item} の確認日 {date} が、様式の年度（{from} から {to} まで）の外です。",
    "The check of item {item} of {form} on {date} lies outside the fiscal year of the form ({from} to {to}).",
    "年度内に確かめ直して日付を直すか、その年度の版（editions）を選んでください。",
    "Check again and correct the date, or choose the edition of that year."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var (answers, item) in AnsweredItems.Of(context.Dossier))
        {
            if (context.EditionOf(answers)?.FiscalYearStart is not { } start)
            {
                continue;
            }

            foreach (var (field, day) in ((string, CalendarDate?)[])[("first_on", item.FirstOn), ("second_on", item.SecondOn)])
            {
                // A date after the day of submission is another fault.
                if (day is { } known && known.First <= context.Date && (known < start || known.First >= start.AddYears(1)))
                {
                    yield return Code.Of(
                        context, answers, item.Item, item.Origin.Of(field), ("date", AnsweredItems.Text(known)), ("from", AnsweredItems.Text(start)),
                        ("to", AnsweredItems.Text(start.AddYears(1).AddDays(-1))));
                }
            }
        }
    }
}
