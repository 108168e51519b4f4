namespace CyberDocs.Checking.Rules;

/// <summary>No password is as delivered or can be guessed.</summary>
internal sealed class WeakPasswordRule() : RecordRule<Device>(Kinds.Devices, "weak_password", ["ledger", "checklist-minimum"], new(
    "CD2162", Severity.Warning,
    "使用中の機器 {device} に、出荷時のままか推測されやすいパスワードがあります。",
    "Device {device} has a password as delivered, or one that can be guessed.",
    "長く推測されにくいパスワードに変え、台帳の「初期・推測容易なパスワード」を「なし」にしてください。",
    "Change it to a long one that cannot be guessed, then set 初期・推測容易なパスワード to なし."))
{
    protected override bool Breaks(Device device, CheckContext context) => device is { State: DeviceState.InUse, WeakPassword: Knowledge.Yes };
}
