using CyberDocs.Model;

namespace CyberDocs.Diagrams.Graphs;

/// <summary>Which devices one symbol stands for, and how it is called.</summary>
internal static class DeviceGroups
{
    private const string CountingMarks = " 　-_#－＃号（(";

    /// <summary>Devices of a zone with the same key are one symbol.</summary>
    public static string Key(Device device, NetworkDetail detail)
    {
        var kind = ((int)device.Kind).ToString("00", CultureInfo.InvariantCulture);
        return IsCentral(device.Kind) && detail < NetworkDetail.AlikeTogether ? "=" + device.Id
            : detail == NetworkDetail.ByKind || (IsTerminal(device.Kind) && detail > NetworkDetail.OneByOne) ? kind
            : kind + Look(device);
    }

    /// <summary>The one name of all, numbers aside, else their kind.</summary>
    public static string Label(IReadOnlyList<Device> members)
    {
        var name = BaseName(members[0]);
        return members.All(member => BaseName(member) == name) ? name : Terms.DeviceKinds[members[0].Kind].Japanese;
    }

    /// <summary>The model of alike devices; of others, how many sorts they are.</summary>
    public static string? Product(IReadOnlyList<Device> members)
    {
        var sorts = members.Select(Look).Distinct(StringComparer.Ordinal).Count();
        return sorts == 1 ? members[0].Model : string.Create(CultureInfo.InvariantCulture, $"機種・期限等 {sorts} 種");
    }

    // What one looks for by name or address when something has happened; access points are as many as terminals and as alike.
    private static bool IsCentral(DeviceKind kind) => kind != DeviceKind.AccessPoint && kind.AssetClass() is AssetClass.Server or AssetClass.Network;

    private static bool IsTerminal(DeviceKind kind) => kind.AssetClass() == AssetClass.Pc;

    // Where neither maker nor model is known, the name tells things apart.
    private static string Look(Device device) => string.Join(
        '\u001F',
        (string?[])[device.Maker, device.Model, (device.Maker ?? device.Model) is null ? BaseName(device) : null, device.Vendor,
            device.SupportEnd?.ToString(), .. device.Systems.Order(StringComparer.Ordinal)]);

    // 病棟端末 12 and 病棟端末 13 are the same sort of thing, as are 心電計① and 心電計②.
    private static string BaseName(Device device)
    {
        var name = device.Name ?? device.KindText ?? Terms.DeviceKinds[device.Kind].Japanese;
        var end = name.Length;
        while (end > 0 && Counts(name[end - 1]))
        {
            end--;
        }

        return end == 0 ? name : name[..end];
    }

    private static bool Counts(char c) => char.IsDigit(c) || c is >= '①' and <= '⑳' || CountingMarks.Contains(c, StringComparison.Ordinal);
}
