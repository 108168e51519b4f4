using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Every system has a vendor, or its remarks say why not.</summary>
internal sealed class SystemWithoutVendorRule() : RecordRule<InformationSystem>(Kinds.Systems, "vendor", ["parties", "system-diagram", "checklist-vendor"], new(
    "CD2110", Severity.Warning,
    "システム {system} の事業者がありません。",
    "System {system} has no vendor.",
    "事業者（vendor）を記入するか、自院で開発・保守していることを備考（remarks）に書いてください。",
    "Enter vendor, or say in remarks that it is your own."))
{
    protected override bool Breaks(InformationSystem system, CheckContext context) => system.Vendor is null && system.Remarks is null;
}
