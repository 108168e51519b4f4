using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Data that leave the institution run over a line.</summary>
internal sealed class FlowOverNoLinkRule : IRule
{
    public FindingCode Code => CheckFindings.FlowOverNoLink;

    public IReadOnlyList<string> Documents { get; } = ["system-diagram", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var reached = ExternalLink.Of(context).Select(line => line.Party.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var flow in context.Dossier.Flows)
        {
            if ((context.Index.Outside(flow.From) ?? context.Index.Outside(flow.To)) is { } party && !reached.Contains(party.Id))
            {
                yield return Code.At(flow.Origin.Place, context.EndName(flow.From), context.EndName(flow.To));
            }
        }
    }
}
