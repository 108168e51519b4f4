using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A VLAN belongs to one zone.</summary>
internal sealed class DuplicateVlanRule : IRule
{
    public FindingCode Code => CheckFindings.DuplicateVlan;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var holders = new Dictionary<string, Zone>(StringComparer.Ordinal);
        foreach (var zone in context.Dossier.Zones)
        {
            foreach (var vlan in zone.Vlans)
            {
                if (!holders.TryAdd(vlan, zone) && holders[vlan].Id != zone.Parent && holders[vlan].Parent != zone.Id)
                {
                    yield return Code.At(zone.Origin.Of("vlans"), zone.Name, vlan, holders[vlan].Name);
                }
            }
        }
    }
}
