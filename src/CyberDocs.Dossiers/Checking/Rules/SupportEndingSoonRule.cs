namespace CyberDocs.Checking.Rules;

/// <summary>Devices whose support ends within a year are known.</summary>
internal sealed class SupportEndingSoonRule() : RecordRule<Device>(Kinds.Devices, "support_end", ["ledger"], new(
    "CD2041", Severity.Info,
    "使用中の機器 {device} のサポートは {end} に終了します。",
    "Support for device {device} ends on {end}.",
    "更新の予定を立て、備考に記入してください。",
    "Plan the replacement and note it in the remarks."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.State == DeviceState.InUse && device.SupportEnd >= context.Date && device.SupportEnd <= context.Date.AddYears(1);

    protected override FindingArgument[] Values(Device device, CheckContext context) => [("end", AnsweredItems.Text(device.SupportEnd!.Value))];
}
