namespace CyberDocs.Checking.Rules;

/// <summary>A checklist is not dated before its answers.</summary>
internal sealed class FormDateBeforeAnswersRule()
    : RecordRule<FormAnswers>(Kinds.Forms, "checked_on", ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2037", Severity.Warning,
    "{form}の確認日 {date} が、項目 {item} の確認日より前です。",
    "{form} is dated {date}, before the check of item {item}.",
    "様式の確認日（checked_on）を最後の確認日以後にしてください。",
    "Set checked_on to the day of the last check or later."))
{
    protected override bool Breaks(FormAnswers answers, CheckContext context) =>
        Later(answers) is not null;

    protected override FindingArgument[] Values(FormAnswers answers, CheckContext context) =>
        [("date", AnsweredItems.Text(answers.CheckedOn!.Value)), ("item", ItemName.Of(context, answers, Later(answers)!.Item), Later(answers)!.Item)];

    private static ItemAnswer? Later(FormAnswers answers) =>
        answers.Items.FirstOrDefault(item => item.FirstOn?.First > answers.CheckedOn || item.SecondOn?.First > answers.CheckedOn);
}
