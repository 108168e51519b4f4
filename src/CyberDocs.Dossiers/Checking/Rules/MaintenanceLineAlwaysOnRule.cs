namespace CyberDocs.Checking.Rules;

/// <summary>A maintenance line that is always open is worth a reason.</summary>
internal sealed class MaintenanceLineAlwaysOnRule() : RecordRule<Link>(Kinds.Links, "always_on", ["network-diagram"], new(
    "CD2146", Severity.Info,
    "保守用の回線 {line} は常時つながっています。",
    "The maintenance line {line} is always open.",
    "使うときだけつなぐ運用にできないか、事業者と確かめてください。",
    "Ask the vendor whether it can be opened on demand."))
{
    protected override bool Breaks(Link link, CheckContext context) => link is { RemoteMaintenance: true, AlwaysOn: true };
}
