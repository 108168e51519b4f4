namespace CyberDocs.Checking.Rules;

/// <summary>The ledger tells which patches the devices at the perimeter have.</summary>
internal sealed class PerimeterPatchUnknownRule()
    : RecordRule<Device>(Kinds.Perimeter, "patch_state", ["ledger", "checklist-institution", "checklist-minimum"], new(
    "CD2153", Severity.Info,
    "外部との境にある機器 {device} の対策適用状況がありません。",
    "The ledger does not tell the state of patches of device {device} at the perimeter.",
    "ファームウェアの更新をいつまで適用したかを保守事業者に確かめ、台帳の「対策適用状況」に記入してください。",
    "Ask the vendor up to when firmware was updated and enter 対策適用状況."))
{
    protected override bool Breaks(Device device, CheckContext context) => context.Patches.AreOpen(device) && !context.Patches.AreSaidToBeOpen(device);
}
