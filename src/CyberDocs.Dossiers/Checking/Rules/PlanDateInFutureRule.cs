namespace CyberDocs.Checking.Rules;

/// <summary>The dates of the plan have passed.</summary>
internal sealed class PlanDateInFutureRule() : Rule(["bcp"], new(
    "CD2137", Severity.Error,
    "事業継続計画の日付 {date} が提出日より後です。",
    "Date {date} of the continuity plan lies after the day of submission.",
    "日付を直してください。",
    "Correct the date."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var plan = context.Dossier.Bcp;
        foreach (var (date, field) in ((CalendarDate?, string)[])
        [
            (plan.EstablishedOn, "established_on"),
            (plan.RevisedOn, "revised_on"),
            (plan.TrainedOn, "trained_on"),
        ])
        {
            if (date?.First > context.Date)
            {
                yield return Code.At(plan.Origin.Of(field), ("date", AnsweredItems.Text(date.Value)));
            }
        }
    }
}
