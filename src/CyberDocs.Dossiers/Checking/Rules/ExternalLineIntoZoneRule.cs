namespace CyberDocs.Checking.Rules;

/// <summary>A line to the outside ends at a device of the ledger.</summary>
internal sealed class ExternalLineIntoZoneRule() : RecordRule<ExternalLink>(Kinds.Lines, "to", ["network-diagram", "ledger"], new(
    "CD2071", Severity.Warning,
    "院外との回線 {line} が機器で終わらず、ゾーン {zone} に直接つながっています。",
    "External line {line} ends in zone {zone} rather than at a device.",
    "ルータ・VPN装置などの管理番号を接続先にしてください。",
    "Name the router or VPN device at which it ends."))
{
    protected override bool IsGrouped => false;

    protected override bool Breaks(ExternalLink line, CheckContext context) => context.Index.Zone(line.Inside) is not null;

    protected override FindingArgument[] Values(ExternalLink line, CheckContext context) => [("zone", context.Index.Zone(line.Inside)!.Name)];
}
