using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>The ledger holds servers, terminals and network equipment.</summary>
internal sealed class LedgerClassMissingRule : IRule
{
    public FindingCode Code => CheckFindings.LedgerClassMissing;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Dossier.Systems.Count == 0)
        {
            yield break;
        }

        var present = context.Dossier.Devices.Where(device => device.State != DeviceState.Disposed).Select(device => device.Kind.AssetClass()).ToHashSet();
        foreach (var wanted in (AssetClass[])[AssetClass.Server, AssetClass.Pc, AssetClass.Network])
        {
            var needed = wanted != AssetClass.Server || context.Dossier.Systems.Any(system => system.Hosting is Hosting.OnPremises or Hosting.Hybrid);
            if (needed && !present.Contains(wanted))
            {
                yield return Code.At(context.Dossier.Origin.Of("devices"), Terms.AssetClasses[wanted].Japanese, Terms.AssetClasses[wanted].Id);
            }
        }
    }
}
