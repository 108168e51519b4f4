using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>A form is due, and comes back, after it was sent.</summary>
internal sealed class RequestDatesReversedRule() : RecordRule<VendorStanding>(Kinds.VendorForms, "sent_on", ["checklist-vendor"], new(
    "CD2179", Severity.Warning,
    "事業者 {vendor} への依頼の送付日 {sent} が、返送期限か返送日より後です。",
    "The request to vendor {vendor} was sent on {sent}, after it was due or came back.",
    "送付日（sent_on）、返送期限（due）、返送日（returned_on）を確かめてください。",
    "Check sent_on, due and returned_on."))
{
    protected override bool Breaks(VendorStanding form, CheckContext context) =>
        form.Request is { } request && (request.Due < request.SentOn?.First || request.ReturnedOn < request.SentOn?.First);

    protected override FindingArgument[] Values(VendorStanding form, CheckContext context) => [("sent", AnsweredItems.Text(form.Request!.SentOn!.Value))];
}
