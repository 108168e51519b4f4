namespace CyberDocs.Checking.Rules;

/// <summary>Addresses are written so that they can be compared.</summary>
internal sealed class AddressUnreadableRule() : Rule(["ledger", "network-diagram"], new(
    "CD2057", Severity.Warning,
    "機器 {device} のIPアドレス「{address}」を読み取れません。",
    "Address '{address}' of device {device} cannot be read.",
    "192.168.1.10 の形か「DHCP」と記入してください。",
    "Write it as 192.168.1.10, or DHCP."))
{
    public override IEnumerable<Finding> Check(CheckContext context) =>
        from device in context.Dossier.Devices
        from address in device.Addresses.Distinct(StringComparer.Ordinal)
        where !NetworkAddress.TryParse(address, out _) && !IsGiven(address) && !YesNoText.SaysNo(address) && address is not ("―" or "-")
        select Code.Of(device, "addresses", ("address", address));

    private static bool IsGiven(string address) => NameKey.Of(address) is var key
        && (key.Contains("DHCP", StringComparison.Ordinal) || key.StartsWith("自動", StringComparison.Ordinal));
}
