namespace CyberDocs.Checking.Rules;

/// <summary>Antivirus software cannot be stopped by those who use the device.</summary>
internal sealed class AntivirusStoppableRule() : RecordRule<Device>(Kinds.Devices, "antivirus_stoppable", ["ledger"], new(
    "CD2164", Severity.Warning,
    "使用中の機器 {device} では、利用者がウイルス対策ソフトを止められます。",
    "Users of device {device} can stop its antivirus software.",
    "利用者が止められない設定にし、台帳の「利用者によるウイルス対策の停止」を「なし」にしてください。",
    "Protect it by a setting, then set 利用者によるウイルス対策の停止 to なし."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device is { State: DeviceState.InUse, AntivirusStoppable: Knowledge.Yes };
}
