using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every outside party is connected.</summary>
internal sealed class OutsidePartyUnlinkedRule : IRule
{
    public FindingCode Code => CheckFindings.OutsidePartyUnlinked;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var reached = ExternalLink.Of(context).Select(line => line.Party.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var party in context.Dossier.Outside)
        {
            if (!reached.Contains(party.Id))
            {
                yield return Code.AtRecord(party.Origin.Place, party.Name);
            }
        }
    }
}
