using CyberDocs.Model;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Device> deviceShape;
    private readonly TemplateShape<ExtraValue> extraShape;
    private readonly TemplateShape<DeviceGroup> deviceGroupShape;

    private TemplateShape<Device> DeviceShape() => new TemplateShape<Device>()
        .Add("id", static x => x.Id)
        .Add("kind", static x => Terms.DeviceKinds[x.Kind].Id)
        .Add("kind_label", static x => Terms.DeviceKinds[x.Kind].Japanese)
        .Add("kind_text", static x => x.KindText)
        .Add("symbol", x => symbols.GetValueOrDefault(x.Id))
        .Add("asset_class", static x => Terms.AssetClasses[x.Kind.AssetClass()].Id)
        .Add("asset_class_label", static x => Terms.AssetClasses[x.Kind.AssetClass()].Japanese)
        .Add("name", static x => x.Name)
        .Add("maker", static x => x.Maker)
        .Add("model", static x => x.Model)
        .Add("serial", static x => x.Serial)
        .Add("place", static x => x.Place)
        .Add("os", static x => x.Os)
        .Add("software", static x => x.Software)
        .Add("addresses", static x => Texts(x.Addresses))
        .Add("host_name", static x => x.HostName)
        .Add("user", static x => x.User)
        .Add("systems", x => Resolved(x.Systems, index.System, systemShape))
        .Add("vendor", x => vendorShape.Wrap(index.Vendor(x.Vendor)))
        .Add("vendor_id", static x => x.Vendor)
        .Add("remote_maintenance", static x => Id(x.RemoteMaintenance))
        .Add("remote_maintenance_label", static x => Label(x.RemoteMaintenance))
        .Add("remote_maintenance_text", static x => x.RemoteMaintenanceText)
        .Add("support_end", static x => x.SupportEnd)
        .Add("support_ended", x => SupportEnded(x))
        .Add("support_ends_within_year", x => SupportEndsWithinYear(x))
        .Add("zone", x => zoneShape.Wrap(index.Zone(x.Zone)))
        .Add("zone_id", static x => x.Zone)
        .Add("state", static x => Terms.DeviceStates[x.State].Id)
        .Add("state_label", static x => Terms.DeviceStates[x.State].Japanese)
        .Add("registered_on", static x => x.RegisteredOn)
        .Add("stocktaken_on", static x => x.StocktakenOn)
        .Add("remarks", static x => x.Remarks)
        .Add("extra", x => Many(x.Extra, extraShape))
        .Add("extra_values", x => Texts([.. dossier.LedgerColumns.Select(column => x.Extra.FirstOrDefault(value => value.Column == column)?.Text ?? "")]));

    private static TemplateShape<ExtraValue> ExtraShape() => new TemplateShape<ExtraValue>()
        .Add("column", static x => x.Column)
        .Add("text", static x => x.Text);

    private TemplateShape<DeviceGroup> DeviceGroupShape() => new TemplateShape<DeviceGroup>()
        .Add("label", static x => x.Label)
        .Add("count", static x => x.Devices.Count)
        .Add("in_use", static x => x.Devices.Count(IsInUse))
        .Add("support_ended", x => x.Devices.Count(device => IsInUse(device) && SupportEnded(device)))
        .Add("support_ends_within_year", x => x.Devices.Count(device => IsInUse(device) && SupportEndsWithinYear(device)))
        .Add("stocktaken_from", static x => x.Devices.Min(device => device.StocktakenOn))
        .Add("stocktaken_to", static x => x.Devices.Max(device => device.StocktakenOn))
        .Add("stocktake_overdue", x => x.Devices.Count(device => device.State != DeviceState.Disposed && !(device.StocktakenOn >= date.AddYears(-1))))
        .Add("devices", x => Many(x.Devices, deviceShape));

    /// <summary>Devices grouped by a label, groups in the order of their first device, devices without a label last.</summary>
    private TemplateArray Groups(Func<Device, string?> label)
    {
        var groups = dossier.Devices.GroupBy(device => label(device) ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0)
            .Select(group => new DeviceGroup(group.Key.Length == 0 ? null : group.Key, [.. group]));
        return Many([.. groups], deviceGroupShape);
    }

    private static bool IsInUse(Device device) => device.State == DeviceState.InUse;

    private bool SupportEnded(Device device) => device.SupportEnd < date;

    private bool SupportEndsWithinYear(Device device) => device.SupportEnd >= date && device.SupportEnd <= date.AddYears(1);

    internal sealed record DeviceGroup(string? Label, IReadOnlyList<Device> Devices);
}
