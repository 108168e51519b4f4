namespace CyberDocs.Checking.Rules;

/// <summary>Data that leave the institution run over a line.</summary>
internal sealed class FlowOverNoLinkRule() : Rule(["system-diagram", "network-diagram"], new(
    "CD2074", Severity.Warning,
    "データの流れ {from} → {to} を運ぶ院外との回線がありません。",
    "No line carries the data flow from {from} to {to}.",
    "接続（links）に、この院外の接続先への回線を加えてください。",
    "Add a link to that outside party."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var reached = ExternalLink.Of(context).Select(line => line.Party.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var flow in context.Dossier.Flows)
        {
            if ((context.Index.Outside(flow.From) ?? context.Index.Outside(flow.To)) is { } party && !reached.Contains(party.Id))
            {
                yield return Code.At(flow.Origin.Place, ("from", context.EndName(flow.From)), ("to", context.EndName(flow.To)));
            }
        }
    }
}
