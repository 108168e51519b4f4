using CyberDocs.Model.Fields;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<AlikeDevices> alikeDevicesShape;
    private readonly TemplateShape<AlikeDevices.PlaceCount> placeCountShape;

    private TemplateShape<AlikeDevices> AlikeDevicesShape() => new TemplateShape<AlikeDevices>()
        .AddOne("first", () => deviceShape, static x => x.First)
        .AddValue("count", static x => x.Devices.Count)
        .AddValue("numbers", static x => x.Numbers)
        .AddTexts("addresses", static x => [.. x.Devices.SelectMany(static device => device.Addresses).Distinct(StringComparer.Ordinal)])
        .AddTexts("names", static x => x.Each(device => device.Name))
        .AddMany("places", () => placeCountShape, static x => x.Places())
        .AddMany("devices", () => deviceShape, static x => x.Devices);

    private static TemplateShape<AlikeDevices.PlaceCount> PlaceCountShape() => new TemplateShape<AlikeDevices.PlaceCount>()
        .AddValue("place", static x => x.Place)
        .AddValue("count", static x => x.Count);

    private IEnumerable<Device> SupportEnding() =>
        dossier.Devices.Where(device => IsInUse(device) && (SupportEnded(device) || SupportEndsWithinYear(device))).OrderBy(device => device.SupportEnd);

    // What can be reached from outside comes first, terminals last; a terminal has no row of its own where others are like it.
    private IReadOnlyList<AlikeDevices> SupportEndingRows()
    {
        var exposed = ExposedDevices();
        return AlikeDevices.Rows(
            SupportEnding().OrderBy(device => exposed.Contains(device.Id) ? -1 : Weight(device)),
            device => Weight(device) < Terminals || exposed.Contains(device.Id),
            static device => Device.Shape.Look(device, FieldRows.Support));
    }

    // Servers and network equipment in use, and whatever has a note about its connections or repairs.
    private IReadOnlyList<AlikeDevices> WatchedRows() => AlikeDevices.Rows(
        dossier.Devices.Where(static device => IsCentral(device) || Device.Shape.Says(device, FieldRows.Note)),
        IsCentral,
        static device => Device.Shape.Look(device, FieldRows.Watch));

    // Access points and switches that a row says the same of share it; what stands at a border has a row of its own.
    private IReadOnlyList<AlikeDevices> NetworkDeviceRows()
    {
        var exposed = ExposedDevices();
        return AlikeDevices.Rows(
            dossier.Devices.Where(IsOfNetwork),
            device => device.Kind is not (DeviceKind.AccessPoint or DeviceKind.Switch) || exposed.Contains(device.Id),
            device => (symbolOf(device.Id), Device.Shape.Look(device, FieldRows.Network)));
    }

    private static bool IsCentral(Device device) => IsInUse(device) && device.Kind.AssetClass() is AssetClass.Server or AssetClass.Network;

    private const int Terminals = 3;

    private static int Weight(Device device) => device.Kind.AssetClass() switch
    {
        AssetClass.Server => 0,
        AssetClass.Network => 1,
        AssetClass.Pc => Terminals,
        _ => 2,
    };

    private HashSet<string> ExposedDevices()
    {
        var ends = dossier.Links.Where(IsExternal).SelectMany(static link => (string[])[link.From, link.To]);
        return [.. ends.Select(index.Device).OfType<Device>().Concat(dossier.Devices.Where(InDmz)).Select(static device => device.Id)];
    }

    private bool InDmz(Device device) => index.Zone(device.Zone)?.Kind == ZoneKind.Dmz;
}
