namespace CyberDocs.Checking.Rules;

/// <summary>The chain leads from the finder to the head.</summary>
internal sealed class ChainMissesHeadRule() : Rule(["contact-chain", "bcp", "checklist-institution"], new(
    "CD2087", Severity.Error,
    "連絡体制図で、発見者「{finder}」から最高責任者に連絡が届きません。",
    "In the contact chain no path leads from {finder} to the head.",
    "「次に連絡する先」（notifies）をつないで、最高責任者まで届くようにしてください。",
    "Connect the steps by notifies up to the head."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var chain = ContactPaths.Of(context);
        if (chain.Finder is { } finder && !chain.ReachesHead)
        {
            yield return Code.At(finder.Origin.Of("notifies"), ("finder", finder.Title));
        }
    }
}
