namespace CyberDocs.Checking.Rules;

/// <summary>A link has two ends.</summary>
internal sealed class LinkEndsEqualRule() : RecordRule<Link>(Kinds.Links, "to", ["network-diagram"], new(
    "CD2068", Severity.Error,
    "接続 {line} の両端が同じ（{end}）です。",
    "Both ends of link {line} are {end}.",
    "端点1（from）か端点2（to）を直してください。",
    "Correct from or to."))
{
    protected override bool IsGrouped => false;

    protected override bool Breaks(Link link, CheckContext context) => link.From == link.To;

    protected override FindingArgument[] Values(Link link, CheckContext context) => [("end", context.EndName(link.From))];
}
