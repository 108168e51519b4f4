using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Dates of registration and stock-taking have passed.</summary>
internal sealed class LedgerDateInFutureRule : IRule
{
    public FindingCode Code => CheckFindings.LedgerDateInFuture;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.RegisteredOn > context.Date || device.StocktakenOn > context.Date)
            {
                yield return Code.At(device.Origin.Of(device.RegisteredOn > context.Date ? "registered_on" : "stocktaken_on"), device.Id);
            }
        }
    }
}
