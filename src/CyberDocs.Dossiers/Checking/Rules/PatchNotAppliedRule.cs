namespace CyberDocs.Checking.Rules;

/// <summary>Patches of a device in use are applied; what its remarks say about it changes nothing.</summary>
internal sealed class PatchNotAppliedRule() : RecordRule<Device>(Kinds.Devices, "patch_state", ["ledger", "checklist-institution", "checklist-minimum"], new(
    "CD2154", Severity.Warning,
    "使用中の機器 {device} の対策適用状況が「{state}」です{plan}。",
    "The state of patches of device {device} is {state}{plan}.",
    "適用状況を確かめ、適用していなければ更新してください。できない間は切り離しや通信の制限などの代わりの対策をとり、その予定を台帳の「対応予定」（plan）と「期日」（plan_due）に書いてください。",
    "Find out whether patches are applied, and update it if not. Where that is not possible, isolate or limit it, and enter 対応予定 (plan) and 期日 (plan_due) in the ledger."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.State == DeviceState.InUse && (context.Patches.Of(device) || context.Patches.AreSaidToBeOpen(device));

    protected override Severity SeverityOf(Device device, CheckContext context) =>
        context.Patches.AreSaidToBeOpen(device) ? Severity.Info : DevicePlan.Grade(device, context.Date, Code.Severity);

    protected override FindingArgument[] Values(Device device, CheckContext context) => [("state", device.PatchState!), DevicePlan.Told(device, context.Date)];
}
