using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Lines to the outside are limited by source.</summary>
internal sealed class ExternalLinkUnrestrictedRule : IRule
{
    public FindingCode Code => CheckFindings.ExternalLinkUnrestricted;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-minimum", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.SourceRestriction != Knowledge.Yes)
            {
                yield return Code.AtRecord(line.Link.Origin.Of("source_restriction"), line.Name, Terms.Knowledges[line.Link.SourceRestriction].Japanese, Terms.Knowledges[line.Link.SourceRestriction].Id);
            }
        }
    }
}
