namespace CyberDocs.Checking.Rules;

/// <summary>A device is registered before stock is taken of it.</summary>
internal sealed class StocktakingBeforeRegistrationRule() : RecordRule<Device>(Kinds.Devices, "stocktaken_on", ["ledger"], new(
    "CD2152", Severity.Warning,
    "機器 {device} の棚卸日 {stocktaking} が登録日 {registration} より前です。",
    "Stock of device {device} was taken on {stocktaking}, before it was registered on {registration}.",
    "どちらかの日付を直してください。",
    "Correct one of the dates."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.StocktakenOn?.Last < device.RegisteredOn?.First;

    protected override FindingArgument[] Values(Device device, CheckContext context) =>
        [("stocktaking", AnsweredItems.Text(device.StocktakenOn!.Value)), ("registration", AnsweredItems.Text(device.RegisteredOn!.Value))];
}
