namespace CyberDocs.Checking.Rules;

/// <summary>A device in use is still supported; what its remarks say about it changes nothing.</summary>
internal sealed class SupportEndedRule() : RecordRule<Device>(Kinds.Devices, "support_end", ["ledger", "checklist-institution", "checklist-vendor"], new(
    "CD2040", Severity.Warning,
    "使用中の機器 {device} のサポートは {end} に終了しています（{os}）{plan}。",
    "Support for device {device} ended on {end} ({os}){plan}.",
    "更新・移行・撤去・隔離のいずれかを行ってください。予定があれば、台帳の「対応予定」（plan）と「期日」（plan_due）に書いてください。",
    "Replace, move, remove or isolate it. Where that is planned, enter 対応予定 (plan) and 期日 (plan_due) in the ledger."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.State == DeviceState.InUse && device.SupportEnd < context.Date;

    protected override Severity SeverityOf(Device device, CheckContext context) => DevicePlan.Grade(device, context.Date, Code.Severity);

    protected override FindingArgument[] Values(Device device, CheckContext context) =>
        [("end", AnsweredItems.Text(device.SupportEnd!.Value)), ("os", device.Os ?? device.Name ?? "―"), DevicePlan.Told(device, context.Date)];
}
