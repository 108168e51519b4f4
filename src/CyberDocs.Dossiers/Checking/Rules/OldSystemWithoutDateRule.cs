namespace CyberDocs.Checking.Rules;

/// <summary>A system whose general support has ended has a date of its own in the ledger.</summary>
internal sealed class OldSystemWithoutDateRule() : RecordRule<Device>(Kinds.Devices, "os", ["ledger", "checklist-institution"], new(
    "CD2150", Severity.Warning,
    "使用中の機器 {device} の {os} は、製造元の一般のサポートが {end} に終わっていますが、台帳にサポート期限がありません。",
    "Device {device} runs {os}, whose general support ended on {end}, and has no end of support in the ledger.",
    "延長の契約があればその期限を、なければ終了日を「サポート期限」に記入してください。",
    "Enter the end of the extended contract, or the day on which support ended."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device is { State: DeviceState.InUse, SupportEnd: null, Os: { } os } && PublishedSupportEnds.Of(os) < context.Date;

    protected override FindingArgument[] Values(Device device, CheckContext context) =>
        [("os", device.Os!), ("end", AnsweredItems.Text(PublishedSupportEnds.Of(device.Os!)!.Value))];
}
