namespace CyberDocs.Checking.Rules;

/// <summary>Nobody shares an account.</summary>
internal sealed class SharedAccountRule() : RecordRule<Device>(Kinds.Devices, "shared_account", ["ledger"], new(
    "CD2161", Severity.Warning,
    "使用中の機器 {device} では、何人かで一つのアカウントを使っています。",
    "Several people use one account of device {device}.",
    "一人に一つのアカウントにし、台帳の「共用アカウント」を「なし」にしてください。",
    "Give everybody an account of their own, then set 共用アカウント to なし."))
{
    protected override bool Breaks(Device device, CheckContext context) => device is { State: DeviceState.InUse, SharedAccount: Knowledge.Yes };
}
