namespace CyberDocs.Checking.Rules;

/// <summary>The guest network is not linked straight to a network of patient data.</summary>
internal sealed class GuestLinkedInsideRule() : Rule(["network-diagram"], new(
    "CD2067", Severity.Warning,
    "来客用のゾーン {guest} が、ゾーン {zone} に直接つながっています。",
    "Guest zone {guest} is linked straight to zone {zone}.",
    "ファイアウォールで分けるか、接続を直してください。",
    "Separate them by a firewall, or correct the link."))
{
    public override IEnumerable<Finding> Check(CheckContext context)
    {
        foreach (var link in context.Dossier.Links)
        {
            if (ZoneOf(context, link.From) is { } from && ZoneOf(context, link.To) is { } to)
            {
                var (guest, inside) = from.Kind == ZoneKind.Guest ? (from, to) : (to, from);
                if (guest.Kind == ZoneKind.Guest
                    && inside.Kind is ZoneKind.Ehr or ZoneKind.Department or ZoneKind.MedicalDevice or ZoneKind.Qualification)
                {
                    yield return Code.At(link.Origin.Place, ("guest", guest.Name), ("zone", inside.Name));
                }
            }
        }
    }

    private static Zone? ZoneOf(CheckContext context, string end) =>
        context.Index.Zone(end) ?? (context.Index.Device(end) is { Kind: not DeviceKind.Firewall } device ? context.Index.Zone(device.Zone) : null);
}
