namespace CyberDocs.Checking.Rules;

/// <summary>Maintenance lines ask for several factors.</summary>
internal sealed class RemoteLineSingleFactorRule() : RecordRule<Link>(Kinds.Links, "multi_factor", ["network-diagram"], new(
    "CD2065", Severity.Warning,
    "保守用の回線 {line} の多要素認証が「{state}」です。",
    "Multi-factor authentication of maintenance line {line}: {state}.",
    "多要素認証を設け、多要素認証（multi_factor）を「あり」にしてください。",
    "Introduce it and set multi_factor."))
{
    protected override bool Breaks(Link link, CheckContext context) => link.RemoteMaintenance && link.MultiFactor != Knowledge.Yes;

    protected override FindingArgument[] Values(Link link, CheckContext context) =>
        [("state", Terms.Knowledges[link.MultiFactor].Japanese, Terms.Knowledges[link.MultiFactor].Id)];
}
