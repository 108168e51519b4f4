using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A device in use is still supported; what its remarks say about it changes nothing.</summary>
internal sealed class SupportEndedRule() : RecordRule<Device>(Kinds.Devices, "support_end", ["ledger", "checklist-institution", "checklist-vendor"], new(
    "CD2040", Severity.Warning,
    "使用中の機器 {device} のサポートは {end} に終了しています（{os}）。",
    "Support for device {device} ended on {end} ({os}).",
    "更新・移行・撤去・隔離のいずれかを行ってください。期日までに行う予定なら、確認の規則の設定（rules）に理由と期日を書いて「情報」にできます。",
    "Replace, move, remove or isolate it. Where that is planned, rules in the dossier can grade this as info, with the reason and the date."))
{
    protected override bool Breaks(Device device, CheckContext context) => device.State == DeviceState.InUse && device.SupportEnd < context.Date;

    protected override FindingArgument[] Values(Device device, CheckContext context) =>
        [("end", AnsweredItems.Text(device.SupportEnd!.Value)), ("os", device.Os ?? device.Name ?? "―")];
}
