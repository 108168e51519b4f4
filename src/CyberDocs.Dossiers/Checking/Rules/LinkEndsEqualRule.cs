using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A link has two ends.</summary>
internal sealed class LinkEndsEqualRule : IRule
{
    public FindingCode Code => CheckFindings.LinkEndsEqual;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var link in context.Dossier.Links)
        {
            if (link.From == link.To)
            {
                yield return Code.At(link.Origin.Of("to"), context.NameOf(link), context.EndName(link.From));
            }
        }
    }
}
