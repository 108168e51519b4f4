using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A device is registered before stock is taken of it.</summary>
internal sealed class StocktakingBeforeRegistrationRule : IRule
{
    public FindingCode Code => CheckFindings.StocktakingBeforeRegistration;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.StocktakenOn < device.RegisteredOn)
            {
                yield return Code.Of(device, "stocktaken_on", AnsweredItems.Text(device.StocktakenOn!.Value), AnsweredItems.Text(device.RegisteredOn!.Value));
            }
        }
    }
}
