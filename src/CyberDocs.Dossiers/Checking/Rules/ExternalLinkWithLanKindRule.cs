namespace CyberDocs.Checking.Rules;

/// <summary>A line to the outside says what it runs over.</summary>
internal sealed class ExternalLinkWithLanKindRule() : RecordRule<ExternalLink>(Kinds.Lines, "kind", ["network-diagram"], new(
    "CD2072", Severity.Warning,
    "院外との回線 {line} の種別が「{kind}」です。",
    "External line {line} is said to be of kind {kind}.",
    "回線の種類（kind）に専用線・IP-VPN・IPsec-VPN・SSL-VPN・インターネットなどを記入してください。",
    "Enter the kind of line."))
{
    protected override bool Breaks(ExternalLink line, CheckContext context) => line.Link.Kind is LinkKind.Lan or LinkKind.Wireless;

    protected override FindingArgument[] Values(ExternalLink line, CheckContext context) =>
        [("kind", Terms.LinkKinds[line.Link.Kind].Japanese, Terms.LinkKinds[line.Link.Kind].Id)];
}
