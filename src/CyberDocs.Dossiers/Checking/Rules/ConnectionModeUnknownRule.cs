using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A line to the outside says whether it is always on.</summary>
internal sealed class ConnectionModeUnknownRule : IRule
{
    public FindingCode Code => CheckFindings.ConnectionModeUnknown;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.AlwaysOn is null)
            {
                yield return Code.AtRecord(line.Link.Origin.Of("always_on"), line.Name);
            }
        }
    }
}
