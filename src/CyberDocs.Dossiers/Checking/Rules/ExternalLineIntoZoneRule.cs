using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A line to the outside ends at a device of the ledger.</summary>
internal sealed class ExternalLineIntoZoneRule : IRule
{
    public FindingCode Code => CheckFindings.ExternalLineIntoZone;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (context.Index.Zone(line.Inside) is not null)
            {
                yield return Code.At(line.Link.Origin.Of("to"), line.Name, context.Index.Zone(line.Inside)!.Name);
            }
        }
    }
}
