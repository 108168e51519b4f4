namespace CyberDocs.Checking.Rules;

/// <summary>Every line to the outside has a responsible vendor.</summary>
internal sealed class ExternalLinkWithoutVendorRule() : RecordRule<ExternalLink>(Kinds.Lines, "vendor", ["network-diagram", "parties"], new(
    "CD2061", Severity.Warning,
    "院外との回線 {line} の責任を負う事業者がありません。",
    "External line {line} has no responsible vendor.",
    "回線の事業者（vendor）を記入してください。",
    "Enter the vendor of the line."))
{
    protected override bool Breaks(ExternalLink line, CheckContext context) => line.Link.Vendor is null;
}
