namespace CyberDocs.Checking.Rules;

/// <summary>What hosts a virtual server is not itself hosted.</summary>
internal sealed class HostIsHostedRule() : RecordRule<Device>(Kinds.Devices, "host", ["ledger", "system-diagram"], new(
    "CD2169", Severity.Warning,
    "機器 {device} の仮想ホスト {host} は、物理サーバではありません。",
    "The host {host} of device {device} is no physical server.",
    "台帳の「仮想ホスト」に、動いている物理サーバの管理番号を記入してください。",
    "Enter the physical server on which it runs in 仮想ホスト."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        context.Index.Device(device.Host) is { } host && (host.Kind == DeviceKind.VirtualServer || host.Host is not null);

    protected override FindingArgument[] Values(Device device, CheckContext context) => [("host", device.Host!)];
}
