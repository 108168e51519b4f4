using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>A device in use is still supported, or its remarks say what is done about it.</summary>
internal sealed class SupportEndedRule : IRule
{
    // Words by which a ledger says that somebody has decided what happens to the device.
    private static readonly string[] PlanWords = ["更新", "移行", "廃棄", "撤去", "隔離", "交換", "入替", "統合", "制限", "限定", "延長"];

    public FindingCode Code => CheckFindings.SupportEnded;

    public IReadOnlyList<string> Documents { get; } = ["ledger", "checklist-institution", "checklist-vendor"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && device.SupportEnd is { } end && end < context.Date)
            {
                var finding = Code.Of(device, "support_end", AnsweredItems.Text(end), device.Os ?? device.Name ?? "―");
                yield return IsPlanned(device.Remarks) ? finding with { Severity = Severity.Info } : finding;
            }
        }
    }

    private static bool IsPlanned(string? remarks) =>
        remarks is not null && PlanWords.Any(word => remarks.Contains(word, StringComparison.Ordinal));
}
