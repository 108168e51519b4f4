namespace CyberDocs.Checking.Rules;

/// <summary>A serial number occurs once per model.</summary>
internal sealed class DuplicateSerialRule() : Rule(["ledger"], new(
    "CD2052", Severity.Warning,
    "機器 {device} の製造番号 {serial} は、同じ型番の機器 {other} と同じです。",
    "Serial number {serial} of device {device} is also that of device {other} of the same model.",
    "現物の製造番号を確かめてください。同じ機器なら一方を消してください。",
    "Check the serial numbers; remove one row if it is the same device."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        var holders = new Dictionary<(string? Maker, string? Model, string Serial), string>();
        foreach (var device in context.Dossier.Devices)
        {
            if (device.Serial is { } serial && serial.Any(char.IsLetterOrDigit) && serial != "不明"
                && !holders.TryAdd((device.Maker, device.Model, serial), device.Id))
            {
                yield return Code.Of(device, "serial", ("serial", serial), ("other", holders[(device.Maker, device.Model, serial)]));
            }
        }
    }
}
