namespace CyberDocs.Checking.Rules;

/// <summary>Every system has a vendor, or is said to be the institution's own.</summary>
internal sealed class SystemWithoutVendorRule() : RecordRule<InformationSystem>(Kinds.Systems, "vendor", ["parties", "system-diagram", "checklist-vendor"], new(
    "CD2110", Severity.Warning,
    "システム {system} の事業者がありません。",
    "System {system} has no vendor.",
    "事業者（vendor）を記入するか、自院で開発・保守しているなら「自院で開発・保守」（in_house）を「はい」にしてください。",
    "Enter vendor, or set in_house where it is your own."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => system.Vendor is null && system.InHouse != true;
}
