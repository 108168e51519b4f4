namespace CyberDocs.Checking.Rules;

/// <summary>A network taken for closed has no line over the internet.</summary>
internal sealed class ClosedNetworkWithInternetRule() : Rule(["network-diagram", "checklist-minimum"], new(
    "CD2066", Severity.Warning,
    "閉域の回線 {line} がつながる {zone} に、インターネットを通る回線 {open} もつながっています。",
    "{zone} is reached by closed line {line} and by line {open} over the internet.",
    "閉域網の接続点を事業者と確かめ、回線の種別か接続先を直してください。",
    "Check the connection points with the vendor; correct the kind or the end of the line."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Kind is LinkKind.Internet or LinkKind.SslVpn or LinkKind.IpsecVpn || line.Party.Kind == OutsideKind.Internet)
            {
                foreach (var place in line.Places(context))
                {
                    open.TryAdd(place, line.Name);
                }
            }
        }

        foreach (var line in ExternalLink.Of(context))
        {
            if (line.Link.Kind is LinkKind.Dedicated or LinkKind.IpVpn && line.Party.Kind != OutsideKind.Internet
                && line.Places(context).FirstOrDefault(open.ContainsKey) is { } place)
            {
                yield return Code.At(
                    line.Link.Origin.Of("kind"), ("line", line.Name), ("zone", context.Index.Zone(place)?.Name ?? place), ("open", open[place]));
            }
        }
    }
}
