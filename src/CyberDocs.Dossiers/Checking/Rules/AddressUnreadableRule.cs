using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>Addresses are written so that they can be compared.</summary>
internal sealed class AddressUnreadableRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2057", Severity.Warning,
        "機器 {device} のIPアドレス「{address}」を読み取れません。",
        "Address '{address}' of device {device} cannot be read.",
        "192.168.1.10 の形か「DHCP」と記入してください。",
        "Write it as 192.168.1.10, or DHCP.");

    public IReadOnlyList<string> Documents { get; } = ["ledger", "network-diagram"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            foreach (var address in device.Addresses)
            {
                if (!NetworkAddress.TryParse(address, out _)
                    && !address.Contains("DHCP", StringComparison.OrdinalIgnoreCase)
                    && address is not ("―" or "-" or "なし"))
                {
                    yield return Code.Of(device, "addresses", ("address", address));
                }
            }
        }
    }
}
