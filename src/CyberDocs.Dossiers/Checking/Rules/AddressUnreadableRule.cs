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
            foreach (var address in device.Addresses.Distinct(StringComparer.Ordinal))
            {
                if (!NetworkAddress.TryParse(address, out _) && !IsGiven(address) && !YesNoText.SaysNo(address) && address is not ("―" or "-"))
                {
                    yield return Code.Of(device, "addresses", ("address", address));
                }
            }
        }
    }

    private static bool IsGiven(string address) => NameKey.Of(address) is var key
        && (key.Contains("DHCP", StringComparison.Ordinal) || key.StartsWith("自動", StringComparison.Ordinal));
}
