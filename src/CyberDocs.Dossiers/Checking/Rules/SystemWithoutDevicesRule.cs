using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A system on the premises runs on devices of the ledger.</summary>
internal sealed class SystemWithoutDevicesRule : IRule
{
    public FindingCode Code => CheckFindings.SystemWithoutDevices;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "system-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var system in context.Dossier.Systems)
        {
            if (system.Hosting is Hosting.OnPremises or Hosting.Hybrid
            && context.Dossier.Devices.Count > 0 && !context.Index.DevicesOfSystem(system.Id).Any())
            {
                yield return Code.AtRecord(system.Origin.Of("name"), system.Name);
            }
        }
    }
}
