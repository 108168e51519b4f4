using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Patches of a device in use are applied; what its remarks say about it changes nothing.</summary>
internal sealed class PatchNotAppliedRule() : RecordRule<Device>(Kinds.Devices, "patch_state", ["ledger", "checklist-institution", "checklist-minimum"], new(
    "CD2154", Severity.Warning,
    "使用中の機器 {device} の対策適用状況が「{state}」です。",
    "The state of patches of device {device} is {state}.",
    "更新してください。できない間は切り離しや通信の制限などの代わりの対策をとり、確認の規則の設定（rules）に理由を書いて「情報」にできます。",
    "Update it. Where that is not possible, isolate or limit it; rules in the dossier can then grade this as info, with the reason."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.State == DeviceState.InUse && UnappliedPatches.Of(device);

    protected override FindingArgument[] Values(Device device, CheckContext context) => [("state", device.PatchState!)];
}
