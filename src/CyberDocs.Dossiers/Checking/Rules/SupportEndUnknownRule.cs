namespace CyberDocs.Checking.Rules;

/// <summary>It is known until when servers, terminals and network equipment are supported; the perimeter has a rule of its own.</summary>
internal sealed class SupportEndUnknownRule() : RecordSetRule<Device>(Kinds.Devices, "support_end", ["ledger"], new(
    "CD2104", Severity.Info,
    "使用中の機器 {device} のサポート期限がありません。",
    "It is not known until when device {device} is supported.",
    "製造元か事業者に確かめ、台帳の「サポート期限」に記入してください。",
    "Ask maker or vendor and enter サポート期限."))
{
    protected override IEnumerable<Device> Broken(CheckContext context)
    {
        var perimeter = Perimeter.Of(context).Select(device => device.Id).ToHashSet(StringComparer.Ordinal);
        return context.Dossier.Devices.Where(device =>
            device.State == DeviceState.InUse && device.SupportEnd is null && device.Kind.AssetClass() != AssetClass.Other
            && !perimeter.Contains(device.Id));
    }
}
