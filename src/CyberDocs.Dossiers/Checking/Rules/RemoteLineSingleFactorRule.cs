using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Maintenance lines ask for several factors.</summary>
internal sealed class RemoteLineSingleFactorRule : IRule
{
    public FindingCode Code => CheckFindings.RemoteLineSingleFactor;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var link in context.Dossier.Links)
        {
            if (link.RemoteMaintenance && link.MultiFactor != Knowledge.Yes)
            {
                yield return Code.AtRecord(link.Origin.Of("multi_factor"), context.NameOf(link), Terms.Knowledges[link.MultiFactor].Japanese, Terms.Knowledges[link.MultiFactor].Id);
            }
        }
    }
}
