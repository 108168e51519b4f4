namespace CyberDocs.Checking.Rules;

/// <summary>Dates of registration and stock-taking have passed.</summary>
internal sealed class LedgerDateInFutureRule() : Rule(["ledger"], new(
    "CD2044", Severity.Error,
    "機器 {device} の登録日又は棚卸日が提出日より後です。",
    "Device {device} is registered or stock-taken after the day of submission.",
    "日付を直してください。",
    "Correct the date."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from device in context.Dossier.Devices
        where device.RegisteredOn?.First > context.Date || device.StocktakenOn?.First > context.Date
        select Code.At(device.Origin.Of(device.RegisteredOn?.First > context.Date ? "registered_on" : "stocktaken_on"), ("device", device.Id));
}
