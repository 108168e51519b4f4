namespace CyberDocs.Checking.Rules;

/// <summary>Dates of registration and stock-taking have passed.</summary>
internal sealed class LedgerDateInFutureRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2044", Severity.Error,
        "機器 {device} の登録日又は棚卸日が提出日より後です。",
        "Device {device} is registered or stock-taken after the day of submission.",
        "日付を直してください。",
        "Correct the date.");

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.RegisteredOn?.First > context.Date || device.StocktakenOn?.First > context.Date)
            {
                yield return Code.At(device.Origin.Of(device.RegisteredOn?.First > context.Date ? "registered_on" : "stocktaken_on"), ("device", device.Id));
            }
        }
    }
}
