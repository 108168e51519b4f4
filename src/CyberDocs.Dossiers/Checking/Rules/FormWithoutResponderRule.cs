namespace CyberDocs.Checking.Rules;

/// <summary>A checklist says who filled it in.</summary>
internal sealed class FormWithoutResponderRule()
    : RecordRule<FormAnswers>(Kinds.Forms, "responder", ["checklist-institution", "checklist-vendor", "checklist-minimum", "bcp-check"], new(
    "CD2021", Severity.Warning,
    "{form}の回答者がありません。",
    "{form} does not say who filled it in.",
    "記入者（responder）に所属と氏名を記入してください。",
    "Enter department and name in responder."))
{
    protected override bool Breaks(FormAnswers answers, CheckContext context) => answers.Responder is null;
}
