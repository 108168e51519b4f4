using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A system whose general support has ended has a date of its own in the ledger.</summary>
internal sealed class OldSystemWithoutDateRule : IRule
{
    public FindingCode Code => CheckFindings.OldSystemWithoutDate;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device is { State: DeviceState.InUse, SupportEnd: null, Os: { } system } && PublishedSupportEnds.Of(system) is { } end && end < context.Date)
            {
                yield return Code.Of(device, "os", system, AnsweredItems.Text(end));
            }
        }
    }
}
