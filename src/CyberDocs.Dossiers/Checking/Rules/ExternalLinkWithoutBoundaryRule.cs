using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every line to the outside has its responsibility boundary.</summary>
internal sealed class ExternalLinkWithoutBoundaryRule : IRule
{
    public FindingCode Code => CheckFindings.ExternalLinkWithoutBoundary;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Boundary is null)
            {
                yield return Code.AtRecord(line.Link.Origin.Of("boundary"), line.Name);
            }
        }
    }
}
