namespace CyberDocs.Checking.Rules;

/// <summary>Every zone with devices is connected on the diagram.</summary>
internal sealed class ZoneWithoutLinkRule() : RecordSetRule<Zone>(Kinds.Zones, null, ["network-diagram"], new(
    "CD2060", Severity.Warning,
    "ゾーン {zone} には機器がありますが、どの接続にも現れません。",
    "Zone {zone} holds devices but no link leads to it.",
    "接続（links）に、このゾーン又はその機器への接続を加えてください。",
    "Add a link to the zone or to one of its devices."))
{
    protected override IEnumerable<Zone> Broken(CheckContext context)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var end in context.Dossier.Links.SelectMany(link => (string[])[link.From, link.To]))
        {
            for (var zone = context.Index.Zone(end) ?? context.Index.Zone(context.Index.Device(end)?.Zone); zone is not null && reached.Add(zone.Id);)
            {
                zone = context.Index.Zone(zone.Parent);
            }
        }

        return context.Dossier.Zones.Where(zone =>
            !reached.Contains(zone.Id) && context.Index.DevicesOfZone(zone.Id).Any(device => device.State == DeviceState.InUse));
    }
}
