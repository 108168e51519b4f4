using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every device was seen at a stock-taking.</summary>
internal sealed class StocktakingMissingRule : IRule
{
    public FindingCode Code => CheckFindings.StocktakingMissing;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State != DeviceState.Disposed && device.StocktakenOn is null)
            {
                yield return Code.Of(device, "stocktaken_on");
            }
        }
    }
}
