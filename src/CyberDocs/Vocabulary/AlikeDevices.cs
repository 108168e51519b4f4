namespace CyberDocs.Vocabulary;

/// <summary>Devices that one row of a table stands for, because the row says the same of each. Immutable and thread-safe.</summary>
/// <param name="Devices">At least one, in the order of the ledger.</param>
internal sealed record AlikeDevices(ValueList<Device> Devices)
{
    public Device First => Devices[0];

    public string Numbers => NumberRanges.Of(Devices.Select(static device => device.Id));

    /// <summary>What the devices say, each word once and in the order of the ledger.</summary>
    public IReadOnlyList<string> Each(Func<Device, string?> text) =>
        [.. Devices.Select(text).OfType<string>().Where(static own => own.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>How many stand in each place, those without a place last.</summary>
    public IReadOnlyList<PlaceCount> Places() =>
        [.. Devices.CountBy(static device => device.Place ?? "", StringComparer.Ordinal)
            .OrderBy(static place => place.Key.Length == 0)
            .Select(static place => new PlaceCount(place.Key, place.Value))];

    /// <summary>One row for each device that is to stand alone, one for those with the same look.</summary>
    /// <param name="devices">In the order in which the rows are to come.</param>
    /// <param name="standsAlone">Whether a device has a row of its own.</param>
    /// <param name="look">What a row says of a device, its number aside.</param>
    public static IReadOnlyList<AlikeDevices> Rows(IEnumerable<Device> devices, Func<Device, bool> standsAlone, Func<Device, object> look) =>
        [.. devices
            .GroupBy(device => standsAlone(device) ? new object() : look(device))
            .Select(static group => new AlikeDevices(group.ToValueList()))];

    /// <summary>A place, empty where none is said, and how many devices stand there.</summary>
    internal sealed record PlaceCount(string Place, int Count);
}
