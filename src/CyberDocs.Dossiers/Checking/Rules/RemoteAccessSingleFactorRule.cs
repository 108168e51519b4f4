using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A way in over an SSL-VPN asks for several factors, whether or not it is for maintenance.</summary>
internal sealed class RemoteAccessSingleFactorRule : IRule
{
    public FindingCode Code => CheckFindings.RemoteAccessSingleFactor;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link is { Kind: LinkKind.SslVpn, RemoteMaintenance: false } link && link.MultiFactor != Knowledge.Yes)
            {
                yield return Code.AtRecord(link.Origin.Of("multi_factor"), line.Name, Terms.Knowledges[link.MultiFactor].Japanese, Terms.Knowledges[link.MultiFactor].Id);
            }
        }
    }
}
