using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The network is described.</summary>
internal sealed class NoLinksRule : IRule
{
    public FindingCode Code => CheckFindings.NoLinks;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        if (context.Dossier.Systems.Count > 0 && context.Dossier.Links.Count == 0)
        {
            yield return Code.At(context.Dossier.Origin.Of("links"));
        }
    }
}
