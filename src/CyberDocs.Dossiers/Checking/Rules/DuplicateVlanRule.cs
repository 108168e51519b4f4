namespace CyberDocs.Checking.Rules;

/// <summary>A VLAN belongs to one zone.</summary>
internal sealed class DuplicateVlanRule() : Rule(["network-diagram"], new(
    "CD2076", Severity.Warning,
    "ゾーン {zone} の VLAN {vlan} は、ゾーン {other} と重なっています。",
    "VLAN {vlan} of zone {zone} is also one of zone {other}.",
    "ゾーンのVLAN（vlans）を直してください。",
    "Correct vlans."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var holders = new Dictionary<string, Zone>(StringComparer.Ordinal);
        foreach (var zone in context.Dossier.Zones)
        {
            foreach (var vlan in zone.Vlans)
            {
                if (!holders.TryAdd(vlan, zone) && holders[vlan].Id != zone.Parent && holders[vlan].Parent != zone.Id)
                {
                    yield return Code.At(zone.Origin.Of("vlans"), ("zone", zone.Name), ("vlan", vlan), ("other", holders[vlan].Name));
                }
            }
        }
    }
}
