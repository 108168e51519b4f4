namespace CyberDocs.Checking.Rules;

/// <summary>No link ends at a device that is gone.</summary>
internal sealed class LinkToDisposedDeviceRule() : Rule(["network-diagram", "ledger"], new(
    "CD2048", Severity.Error,
    "接続 {line} は、廃棄済みの機器 {device} につながっています。",
    "Link {line} ends at device {device}, which was disposed of.",
    "接続先を現在の機器に直すか、機器の状態を直してください。",
    "Correct the end of the link or the state of the device."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var link in context.Dossier.Links)
        {
            if (context.Index.Device(link.From) is { State: DeviceState.Disposed } from)
            {
                yield return Code.At(link.Origin.Of("from"), ("line", context.NameOf(link)), ("device", from.Id));
            }

            if (context.Index.Device(link.To) is { State: DeviceState.Disposed } to)
            {
                yield return Code.At(link.Origin.Of("to"), ("line", context.NameOf(link)), ("device", to.Id));
            }
        }
    }
}
