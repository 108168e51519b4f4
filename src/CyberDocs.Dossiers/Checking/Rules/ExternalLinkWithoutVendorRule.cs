using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Every line to the outside has a responsible vendor.</summary>
internal sealed class ExternalLinkWithoutVendorRule : IRule
{
    public FindingCode Code => CheckFindings.ExternalLinkWithoutVendor;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "parties"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Vendor is null)
            {
                yield return Code.AtRecord(line.Link.Origin.Of("vendor"), line.Name);
            }
        }
    }
}
