namespace CyberDocs.Checking.Rules;

/// <summary>An address occurs once in a zone.</summary>
internal sealed class DuplicateAddressRule() : Rule(["ledger", "network-diagram"], new(
    "CD2050", Severity.Warning,
    "機器 {device} のIPアドレス {address} は、同じゾーンの機器 {other} と重なっています。",
    "Address {address} of device {device} is also that of device {other} in the same zone.",
    "どちらかのIPアドレスを直してください。",
    "Correct one of the addresses."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var holders = new Dictionary<(string? Zone, System.Net.IPAddress Address), string>();
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.Disposed)
            {
                continue;
            }

            foreach (var address in device.Addresses)
            {
                if (NetworkAddress.TryParse(address, out var parsed)
                    && !holders.TryAdd((device.Zone, parsed), device.Id) && holders[(device.Zone, parsed)] != device.Id)
                {
                    yield return Code.Of(device, "addresses", ("address", address), ("other", holders[(device.Zone, parsed)]));
                }
            }
        }
    }
}
