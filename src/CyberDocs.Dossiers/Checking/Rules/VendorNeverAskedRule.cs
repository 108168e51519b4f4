using CyberDocs.Forms;

namespace CyberDocs.Checking.Rules;

/// <summary>Where requests are kept, every vendor under contract was asked.</summary>
internal sealed class VendorNeverAskedRule() : RecordRule<VendorStanding>(Kinds.VendorForms, null, ["checklist-vendor"], new(
    "CD2177", Severity.Warning,
    "契約のある事業者 {vendor} に、様式を送った記録がありません。",
    "There is no record that vendor {vendor}, who is under contract, was sent its form.",
    "様式を作って（画面では「事業者」、コマンドでは cyberdocs generate --send）送るか、事業者の「依頼」（requests）に送付日を記入してください。",
    "Make the forms with cyberdocs generate --send and send them, or enter the day in requests of the vendor."))
{
    protected override bool Breaks(VendorStanding form, CheckContext context) => form is { State: RequestState.NotSent, Vendor.Contract: Knowledge.Yes };
}
