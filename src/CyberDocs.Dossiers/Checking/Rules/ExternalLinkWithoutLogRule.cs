using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The log of every line to the outside is kept.</summary>
internal sealed class ExternalLinkWithoutLogRule : IRule
{
    public FindingCode Code => CheckFindings.ExternalLinkWithoutLog;

    public IReadOnlyList<string> Documents { get; } = ["checklist-institution", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Log is null)
            {
                yield return Code.AtRecord(line.Link.Origin.Of("log"), line.Name);
            }
        }
    }
}
