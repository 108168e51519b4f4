namespace CyberDocs.Checking.Rules;

/// <summary>Address ranges are written in CIDR notation.</summary>
internal sealed class ZoneRangeUnreadableRule() : Rule(["network-diagram"], new(
    "CD2070", Severity.Error,
    "ゾーン {zone} のアドレス範囲「{range}」を読み取れません。",
    "Address range '{range}' of zone {zone} cannot be read.",
    "10.10.0.0/16 の形で、ネットワークの先頭のアドレスを記入してください。",
    "Write it as 10.10.0.0/16, with the first address of the network."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from zone in context.Dossier.Zones
        from range in zone.Ranges
        where !NetworkAddress.TryParseRange(range, out _)
        select Code.At(zone.Origin.Of("ranges"), ("zone", zone.Name), ("range", range));
}
