using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The chain leads from the finder to the head.</summary>
internal sealed class ChainMissesHeadRule : IRule
{
    public FindingCode Code => CheckFindings.ChainMissesHead;

    public IReadOnlyList<string> Documents { get; } = ["contact-chain", "bcp", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var chain = ContactPaths.Of(context);
        if (chain.Finder is { } finder && !chain.ReachesHead)
        {
            yield return Code.At(finder.Origin.Of("notifies"), finder.Title);
        }
    }
}
