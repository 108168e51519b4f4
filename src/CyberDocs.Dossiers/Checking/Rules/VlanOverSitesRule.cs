namespace CyberDocs.Checking.Rules;

/// <summary>A VLAN lies at one site.</summary>
internal sealed class VlanOverSitesRule() : RecordRule<Zone>(Kinds.Zones, "sites", ["network-diagram"], new(
    "CD2168", Severity.Info,
    "ゾーン {zone} の VLAN は、{sites} にまたがっています。一か所の被害が全体に及びます。",
    "The VLAN of zone {zone} spans {sites}; what happens at one place reaches all.",
    "拠点ごとに VLAN を分け、間の通信を絞れないか事業者と確かめてください。",
    "Ask the vendor whether each site can have a VLAN of its own."))
{
    protected override bool Breaks(Zone zone, CheckContext context) => zone.Sites.Count > 1 && zone.Vlans.Count > 0;

    protected override FindingArgument[] Values(Zone zone, CheckContext context) => [("sites", string.Join("、", zone.Sites))];
}
