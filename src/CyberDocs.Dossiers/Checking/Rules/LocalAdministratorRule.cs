namespace CyberDocs.Checking.Rules;

/// <summary>Users are not administrators.</summary>
internal sealed class LocalAdministratorRule() : RecordRule<Device>(Kinds.Devices, "local_administrator", ["ledger"], new(
    "CD2163", Severity.Warning,
    "使用中の機器 {device} の利用者に、管理者の権限があります。",
    "The users of device {device} are its administrators.",
    "利用者を一般の権限にし、台帳の「利用者の管理者権限」を「なし」にしてください。",
    "Take the rights away, then set 利用者の管理者権限 to なし."))
{
    protected override bool Breaks(Device device, CheckContext context) => device is { State: DeviceState.InUse, LocalAdministrator: Knowledge.Yes };
}
