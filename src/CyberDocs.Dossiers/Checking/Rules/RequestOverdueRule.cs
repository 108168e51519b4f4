using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>What vendors were sent comes back by its due date.</summary>
internal sealed class RequestOverdueRule() : RecordRule<VendorStanding>(Kinds.VendorForms, "due", ["checklist-vendor"], new(
    "CD2176", Severity.Warning,
    "事業者 {vendor} に依頼した様式が、返送期限 {due} を過ぎても返送されていません。",
    "The form that vendor {vendor} was asked for was due on {due} and has not come back.",
    "督促の手紙を作る（cyberdocs vendors --remind）か、届いた様式を取り込んで（cyberdocs collect）ください。",
    "Write a letter with cyberdocs vendors --remind, or take in what came with cyberdocs collect."))
{
    protected override bool Breaks(VendorStanding form, CheckContext context) => form.State == RequestState.Overdue;

    protected override FindingArgument[] Values(VendorStanding form, CheckContext context) => [("due", AnsweredItems.Text(form.Request!.Due!.Value))];
}
