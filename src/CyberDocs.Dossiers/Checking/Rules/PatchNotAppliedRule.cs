using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A device whose patches are not applied says in its remarks what is done instead.</summary>
internal sealed class PatchNotAppliedRule : IRule
{
    public FindingCode Code { get; } = new(
        "CD2154", Severity.Warning,
        "使用中の機器 {device} の対策適用状況が「{state}」です。",
        "The state of patches of device {device} is {state}.",
        "更新するか、できない間の代わりの対策（切り離し、通信の制限など）を備考に記入してください。",
        "Update it, or note in the remarks what is done instead.");

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && UnappliedPatches.Of(device))
            {
                var finding = Code.Of(device, "patch_state", ("state", device.PatchState!));
                yield return device.Remarks is null ? finding : finding with { Severity = Severity.Info };
            }
        }
    }
}
