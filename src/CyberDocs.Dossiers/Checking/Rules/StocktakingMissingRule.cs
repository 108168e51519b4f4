namespace CyberDocs.Checking.Rules;

/// <summary>Every device was seen at a stock-taking.</summary>
internal sealed class StocktakingMissingRule() : RecordRule<Device>(Kinds.Devices, "stocktaken_on", ["ledger", "checklist-institution"], new(
    "CD2043", Severity.Warning,
    "機器 {device} の棚卸日がありません。",
    "Device {device} has no date of stock-taking.",
    "現物を確かめ、棚卸日を記入してください。",
    "Check the device and enter 棚卸日."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.State != DeviceState.Disposed && device.StocktakenOn is null;
}
