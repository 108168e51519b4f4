using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A system outside is reached over a line.</summary>
internal sealed class CloudSystemWithoutLineRule : IRule
{
    public FindingCode Code => CheckFindings.CloudSystemWithoutLine;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "system-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var served = ExternalLink.Of(context).SelectMany(line => line.Link.Systems).ToHashSet(StringComparer.Ordinal);
        foreach (var system in context.Dossier.Systems)
        {
            if (system.Hosting is Hosting.Cloud or Hosting.DataCenter && !served.Contains(system.Id))
            {
                yield return Code.AtRecord(system.Origin.Of("hosting"), system.Name, Terms.Hostings[system.Hosting].Japanese, Terms.Hostings[system.Hosting].Id);
            }
        }
    }
}
