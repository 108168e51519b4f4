using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Stock was taken within a year.</summary>
internal sealed class StocktakingOldRule : IRule
{
    public FindingCode Code => CheckFindings.StocktakingOld;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State != DeviceState.Disposed && device.StocktakenOn < context.Date.AddYears(-1))
            {
                yield return Code.Of(device, "stocktaken_on", AnsweredItems.Text(device.StocktakenOn!.Value));
            }
        }
    }
}
