using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Devices whose support ends within a year are known.</summary>
internal sealed class SupportEndingSoonRule : IRule
{
    public FindingCode Code => CheckFindings.SupportEndingSoon;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && device.SupportEnd >= context.Date && device.SupportEnd <= context.Date.AddYears(1))
            {
                yield return Code.Of(device, "support_end", AnsweredItems.Text(device.SupportEnd!.Value));
            }
        }
    }
}
