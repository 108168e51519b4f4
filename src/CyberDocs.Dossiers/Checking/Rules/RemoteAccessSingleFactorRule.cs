namespace CyberDocs.Checking.Rules;

/// <summary>A way in over an SSL-VPN asks for several factors, whether or not it is for maintenance.</summary>
internal sealed class RemoteAccessSingleFactorRule() : RecordRule<ExternalLink>(Kinds.Lines, "multi_factor", ["network-diagram", "checklist-minimum"], new(
    "CD2079", Severity.Warning,
    "SSL-VPN の回線 {line} の多要素認証が「{state}」です。",
    "Several factors on the SSL-VPN {line}: {state}.",
    "多要素認証を使い、多要素認証（multi_factor）に「あり」と記入してください。使えない相手なら、接続元の制限と理由を備考に記入してください。",
    "Ask for several factors, or note limits and reasons in the remarks."))
{
    protected override bool Breaks(ExternalLink line, CheckContext context) =>
        line.Link is { Kind: LinkKind.SslVpn, RemoteMaintenance: false, MultiFactor: not Knowledge.Yes };

    protected override FindingArgument[] Values(ExternalLink line, CheckContext context) =>
        [("state", Terms.Knowledges[line.Link.MultiFactor].Japanese, Terms.Knowledges[line.Link.MultiFactor].Id)];
}
