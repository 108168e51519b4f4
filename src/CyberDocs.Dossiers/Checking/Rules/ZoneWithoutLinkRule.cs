using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every zone with devices is connected on the diagram.</summary>
internal sealed class ZoneWithoutLinkRule : IRule
{
    public FindingCode Code => CheckFindings.ZoneWithoutLink;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var end in context.Dossier.Links.SelectMany(link => (string[])[link.From, link.To]))
        {
            for (var zone = context.Index.Zone(end) ?? context.Index.Zone(context.Index.Device(end)?.Zone); zone is not null && reached.Add(zone.Id);)
            {
                zone = context.Index.Zone(zone.Parent);
            }
        }

        foreach (var zone in context.Dossier.Zones)
        {
            if (!reached.Contains(zone.Id) && context.Index.DevicesOfZone(zone.Id).Any(device => device.State == DeviceState.InUse))
            {
                yield return Code.AtRecord(zone.Origin.Place, zone.Name);
            }
        }
    }
}
