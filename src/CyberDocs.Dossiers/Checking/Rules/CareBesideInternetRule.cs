using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Checking.Rules;

/// <summary>Servers with patient information and medical devices do not stand among office terminals with access to the internet, or among guests.</summary>
internal sealed class CareBesideInternetRule : IRule
{
    public FindingCode Code => CheckFindings.CareBesideInternet;

    public IReadOnlyList<string> Documents { get; } = ["network-diagram", "ledger"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var device in context.Dossier.Devices)
        {
            if (device.State == DeviceState.InUse && IsForCare(context, device)
                && context.Index.Zone(device.Zone) is { Kind: ZoneKind.Internet or ZoneKind.Guest } zone)
            {
                yield return Code.Of(device, "zone", zone.Name);
            }
        }
    }

    private static bool IsForCare(CheckContext context, Device device) => device.Kind == DeviceKind.MedicalDevice
        || (device.Kind is DeviceKind.Server or DeviceKind.VirtualServer
            && device.Systems.Any(system => context.Index.System(system)?.HoldsPatientData == true));
}
