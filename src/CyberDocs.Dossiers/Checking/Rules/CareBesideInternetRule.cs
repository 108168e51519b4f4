namespace CyberDocs.Checking.Rules;

/// <summary>Servers with patient information and medical devices do not stand among office terminals with access to the internet, or among guests.</summary>
internal sealed class CareBesideInternetRule() : RecordRule<Device>(Kinds.Devices, "zone", ["network-diagram", "ledger"], new(
    "CD2109", Severity.Warning,
    "機器 {device} は診療に使うのに、インターネットや来客用のゾーン {zone} にあります。",
    "Device {device} serves care but lies in zone {zone} with the internet or guests.",
    "診療用のゾーンに移し、台帳の「ゾーン」を直してください。",
    "Move it to a zone for care and correct ゾーン."))
{
    protected override bool Breaks(Device device, CheckContext context) =>
        device.State == DeviceState.InUse && IsForCare(context, device)
        && context.Index.Zone(device.Zone) is { Kind: ZoneKind.Internet or ZoneKind.Guest };

    protected override FindingArgument[] Values(Device device, CheckContext context) => [("zone", context.Index.Zone(device.Zone)!.Name)];

    private static bool IsForCare(CheckContext context, Device device) => device.Kind == DeviceKind.MedicalDevice
        || (device.Kind is DeviceKind.Server or DeviceKind.VirtualServer
            && device.Systems.Any(system => context.Index.System(system)?.HoldsPatientData == true));
}
