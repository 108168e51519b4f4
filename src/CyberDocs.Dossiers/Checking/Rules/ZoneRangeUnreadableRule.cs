using CyberDocs.Findings;
using CyberDocs.Japanese;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Address ranges are written in CIDR notation.</summary>
internal sealed class ZoneRangeUnreadableRule : IRule
{
    public FindingCode Code => CheckFindings.ZoneRangeUnreadable;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var zone in context.Dossier.Zones)
        {
            foreach (var range in zone.Ranges)
            {
                if (!System.Net.IPNetwork.TryParse(WidthFolding.Fold(range.Trim()), out _))
                {
                    yield return Code.At(zone.Origin.Of("ranges"), zone.Name, range);
                }
            }
        }
    }
}
