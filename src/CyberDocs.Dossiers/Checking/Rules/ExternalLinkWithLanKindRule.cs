using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A line to the outside says what it runs over.</summary>
internal sealed class ExternalLinkWithLanKindRule : IRule
{
    public FindingCode Code => CheckFindings.ExternalLinkWithLanKind;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Kind is LinkKind.Lan or LinkKind.Wireless)
            {
                yield return Code.AtRecord(line.Link.Origin.Of("kind"), line.Name, Terms.LinkKinds[line.Link.Kind].Japanese, Terms.LinkKinds[line.Link.Kind].Id);
            }
        }
    }
}
