namespace CyberDocs.Checking.Rules;

/// <summary>It is known of every device whether it is maintained remotely.</summary>
internal sealed class RemoteMaintenanceUnknownRule() : RecordRule<Device>(Kinds.Devices, "remote_maintenance", ["ledger", "checklist-institution"], new(
    "CD2054", Severity.Warning,
    "使用中の機器 {device} のリモートメンテナンスの有無が分かりません。",
    "It is not known whether device {device} is maintained remotely.",
    "事業者に確かめ、台帳の「リモートメンテナンス」に記入してください。",
    "Ask the vendor and enter it in リモートメンテナンス."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.State == DeviceState.InUse && device.RemoteMaintenance == Knowledge.Unknown;
}
