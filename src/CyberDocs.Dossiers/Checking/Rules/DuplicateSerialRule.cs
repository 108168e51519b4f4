using CyberDocs.Findings;

namespace CyberDocs.Checking.Rules;

/// <summary>A serial number occurs once per model.</summary>
internal sealed class DuplicateSerialRule : IRule
{
    public FindingCode Code => CheckFindings.DuplicateSerial;

    public IReadOnlyList<string> Documents { get; } = ["ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var holders = new Dictionary<(string? Maker, string? Model, string Serial), string>();
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Serial is { } serial && serial.Any(char.IsLetterOrDigit) && serial != "不明"
                && !holders.TryAdd((device.Maker, device.Model, serial), device.Id))
            {
                yield return Code.Of(device, "serial", serial, holders[(device.Maker, device.Model, serial)]);
            }
        }
    }
}
