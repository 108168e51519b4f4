namespace CyberDocs.Checking.Rules;

/// <summary>It is known until when the firmware of firewalls, VPN devices and routers is supported.</summary>
internal sealed class PerimeterSupportUnknownRule()
    : RecordRule<Device>(Kinds.Perimeter, "support_end", ["ledger", "checklist-institution", "checklist-minimum"], new(
    "CD2105", Severity.Warning,
    "外部との境にある機器 {device} のサポート期限がありません。",
    "Device {device} at the perimeter has no end of support.",
    "製造元か保守事業者に期限を確かめ、台帳の「サポート期限」に記入してください。",
    "Ask the maker or vendor and enter サポート期限."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.SupportEnd is null;
}
