namespace CyberDocs.Checking.Rules;

/// <summary>Stock was taken within a year.</summary>
internal sealed class StocktakingOldRule() : RecordRule<Device>(Kinds.Devices, "stocktaken_on", ["ledger", "checklist-institution"], new(
    "CD2042", Severity.Warning,
    "機器 {device} の棚卸日 {date} から1年を超えています。",
    "Device {device} was last seen at stock-taking on {date}, more than a year ago.",
    "現物を確かめ、棚卸日を更新してください。",
    "Check the device and update 棚卸日."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.State != DeviceState.Disposed && device.StocktakenOn < context.Date.AddYears(-1);

    protected override FindingArgument[] Values(Device device, CheckContext context) => [("date", AnsweredItems.Text(device.StocktakenOn!.Value))];
}
