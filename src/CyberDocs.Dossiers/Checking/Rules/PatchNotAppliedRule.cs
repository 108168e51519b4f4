using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A device whose patches are not applied says in its remarks what is done instead.</summary>
internal sealed class PatchNotAppliedRule : IRule
{
    public FindingCode Code => CheckFindings.PatchNotApplied;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && UnappliedPatches.Of(device))
            {
                var finding = Code.Of(device, "patch_state", device.PatchState!);
                yield return device.Remarks is null ? finding : finding with { Severity = Severity.Info };
            }
        }
    }
}
