namespace CyberDocs.Checking.Rules;

/// <summary>The ledger holds servers, terminals and network equipment.</summary>
internal sealed class LedgerClassMissingRule() : Rule(["ledger", "checklist-institution"], new(
    "CD2053", Severity.Warning,
    "台帳に{class}が1台もありません。",
    "The ledger holds no {class}.",
    "{class}を台帳に加えてください。",
    "Add devices of class {class} to the ledger."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
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
                yield return Code.At(context.Dossier.Origin.Of("devices"), ("class", Terms.AssetClasses[wanted].Japanese, Terms.AssetClasses[wanted].Id));
            }
        }
    }
}
