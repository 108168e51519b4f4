using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A network taken for closed has no line over the internet.</summary>
internal sealed class ClosedNetworkWithInternetRule : IRule
{
    public FindingCode Code => CheckFindings.ClosedNetworkWithInternet;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Kind is LinkKind.Internet or LinkKind.SslVpn or LinkKind.IpsecVpn || line.Party.Kind == OutsideKind.Internet)
            {
                foreach (var place in line.Places(context))
                {
                    open.TryAdd(place, line.Name);
                }
            }
        }

        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Kind is LinkKind.Dedicated or LinkKind.IpVpn && line.Party.Kind != OutsideKind.Internet
                && line.Places(context).FirstOrDefault(open.ContainsKey) is { } place)
            {
                yield return Code.At(line.Link.Origin.Of("kind"), line.Name, context.Index.Zone(place)?.Name ?? place, open[place]);
            }
        }
    }
}
