namespace CyberDocs.Checking.Rules;

/// <summary>Firmware is updated at least every other year.</summary>
internal sealed class FirmwareOldRule()
    : RecordRule<Device>(Kinds.Devices, "firmware_updated_on", ["ledger", "checklist-institution", "checklist-minimum"], new(
    "CD2170", Severity.Warning,
    "使用中の機器 {device} のファームウェアは、2年以上更新されていません（最後の更新は {updated}）。",
    "The firmware of device {device} was last updated on {updated}, more than two years ago.",
    "保守事業者に最新の版と既知の脆弱性を確かめ、更新して台帳の「ファームウェア更新日」を直してください。",
    "Ask the vendor for the newest version and its known flaws, update, and correct ファームウェア更新日."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.State == DeviceState.InUse && device.FirmwareUpdatedOn < context.Date.AddYears(-2);

    protected override FindingArgument[] Values(Device device, CheckContext context) =>
        [("updated", AnsweredItems.Text(device.FirmwareUpdatedOn!.Value))];
}
