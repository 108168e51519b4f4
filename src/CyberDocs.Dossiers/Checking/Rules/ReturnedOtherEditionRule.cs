using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>What vendors were sent, or returned, is the edition that is handed in.</summary>
internal sealed class ReturnedOtherEditionRule() : RecordRule<VendorStanding>(Kinds.VendorForms, "edition", ["checklist-vendor"], new(
    "CD2178", Severity.Warning,
    "事業者 {vendor} に依頼した様式は {sent} の版で、提出する版（{edition}）と違います。",
    "Vendor {vendor} was asked for edition {sent}; the one to hand in is {edition}.",
    "提出する版を作り（画面では「事業者」、コマンドでは cyberdocs generate --send）、依頼し直してください。",
    "Ask again for the edition to hand in: cyberdocs generate --send makes it."))
{
    protected override bool Breaks(VendorStanding form, CheckContext context) => form.State == RequestState.OtherEdition;

    protected override FindingArgument[] Values(VendorStanding form, CheckContext context) =>
        [("sent", form.Request!.Edition!), ("edition", form.Edition)];
}
