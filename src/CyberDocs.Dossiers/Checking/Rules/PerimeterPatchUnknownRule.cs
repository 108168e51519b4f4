using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>The ledger tells which patches the devices at the perimeter have.</summary>
internal sealed class PerimeterPatchUnknownRule : IRule
{
    public FindingCode Code => CheckFindings.PerimeterPatchUnknown;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution", "checklist-minimum"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in Perimeter.Of(context))
        {
            if (device.PatchState is null)
            {
                yield return Code.Of(device, "patch_state");
            }
        }
    }
}
