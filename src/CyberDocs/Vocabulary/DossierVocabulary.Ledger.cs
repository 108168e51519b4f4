using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Device> deviceShape;
    private readonly TemplateShape<ExtraValue> extraShape;
    private readonly TemplateShape<DeviceGroup> deviceGroupShape;

    private TemplateShape<Device> DeviceShape() => new TemplateShape<Device>()
        .AddValue("id", static x => x.Id)
        .AddValue("kind", static x => Terms.DeviceKinds[x.Kind].Id)
        .AddValue("kind_label", static x => Terms.DeviceKinds[x.Kind].Japanese)
        .AddValue("kind_text", static x => x.KindText)
        .AddValue("symbol", x => symbolOf(x.Id))
        .AddValue("asset_class", static x => Terms.AssetClasses[x.Kind.AssetClass()].Id)
        .AddValue("asset_class_label", static x => Terms.AssetClasses[x.Kind.AssetClass()].Japanese)
        .AddValue("name", static x => x.Name)
        .AddValue("maker", static x => x.Maker)
        .AddValue("model", static x => x.Model)
        .AddValue("serial", static x => x.Serial)
        .AddValue("place", static x => x.Place)
        .AddValue("os", static x => x.Os)
        .AddValue("software", static x => x.Software)
        .AddTexts("addresses", static x => x.Addresses)
        .AddValue("host_name", static x => x.HostName)
        .AddValue("user", static x => x.User)
        .AddMany("systems", () => systemShape, x => Resolved(x.Systems, index.System))
        .AddOne("vendor", () => vendorShape, x => index.Vendor(x.Vendor))
        .AddValue("vendor_id", static x => x.Vendor)
        .AddValue("remote_maintenance", static x => Id(x.RemoteMaintenance))
        .AddValue("remote_maintenance_label", static x => Label(x.RemoteMaintenance))
        .AddValue("remote_maintenance_text", static x => x.RemoteMaintenanceText)
        .Add("support_end", TemplateType.Date, x => Shown("device", "support_end", x.Vendor, x.SupportEnd))
        .AddValue("support_ended", x => SupportEnded(x))
        .AddValue("support_ends_within_year", x => SupportEndsWithinYear(x))
        .AddOne("zone", () => zoneShape, x => index.Zone(x.Zone))
        .AddValue("zone_id", static x => x.Zone)
        .AddValue("vlan", static x => x.Vlan)
        .AddTexts("vlans", x => x.Vlan is { } vlan ? [vlan] : index.Zone(x.Zone)?.Vlans ?? [])
        .AddValue("connection_limit", static x => x.ConnectionLimit)
        .AddValue("vulnerability_source", static x => x.VulnerabilitySource)
        .AddValue("patch_state", static x => x.PatchState)
        .AddValue("state", static x => Terms.DeviceStates[x.State].Id)
        .AddValue("state_label", static x => Terms.DeviceStates[x.State].Japanese)
        .Add("registered_on", TemplateType.Date, x => Shown("device", "registered_on", x.Vendor, x.RegisteredOn))
        .Add("stocktaken_on", TemplateType.Date, x => Shown("device", "stocktaken_on", x.Vendor, x.StocktakenOn))
        .AddValue("remarks", static x => x.Remarks)
        .AddMany("extra", () => extraShape, x => x.Extra)
        .AddTexts("extra_values", x => [.. dossier.LedgerColumns.Select(column => x.Extra.FirstOrDefault(value => value.Column == column)?.Text ?? "")]);

    private static TemplateShape<ExtraValue> ExtraShape() => new TemplateShape<ExtraValue>()
        .AddValue("column", static x => x.Column)
        .AddValue("text", static x => x.Text);

    private TemplateShape<DeviceGroup> DeviceGroupShape() => new TemplateShape<DeviceGroup>()
        .AddValue("label", static x => x.Label)
        .AddValue("count", static x => x.Devices.Count)
        .AddValue("in_use", static x => x.Devices.Count(IsInUse))
        .AddValue("support_ended", x => CountUnlessHidden(x, "support_end", device => IsInUse(device) && SupportEnded(device)))
        .AddValue("support_ends_within_year", x => CountUnlessHidden(x, "support_end", device => IsInUse(device) && SupportEndsWithinYear(device)))
        .Add("stocktaken_from", TemplateType.Date, x => Hides(x, "stocktaken_on") ? RedactedDossier.Mark : x.Devices.Min(device => device.StocktakenOn))
        .Add("stocktaken_to", TemplateType.Date, x => Hides(x, "stocktaken_on") ? RedactedDossier.Mark : x.Devices.Max(device => device.StocktakenOn))
        .AddValue("stocktake_overdue", x => CountUnlessHidden(x, "stocktaken_on", device => device.State != DeviceState.Disposed && !(device.StocktakenOn >= date.AddYears(-1))))
        .AddMany("devices", () => deviceShape, x => x.Devices);

    /// <summary>Devices grouped by a label, groups in the order of their first device, devices without a label last.</summary>
    private IReadOnlyList<DeviceGroup> Groups(Func<Device, string?> label) => Groups(dossier.Devices, label);

    private static IReadOnlyList<DeviceGroup> Groups(IEnumerable<Device> devices, Func<Device, string?> label)
    {
        var groups = devices.GroupBy(device => label(device) ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key.Length == 0)
            .Select(group => new DeviceGroup(group.Key.Length == 0 ? null : group.Key, [.. group]));
        return [.. groups];
    }

    private bool Hides(DeviceGroup group, string field) => group.Devices.Any(device => hiddenFields.Hides("device", field, device.Vendor));

    // A count over fields that are not shown would tell what they hold, or tell it wrongly.
    private int? CountUnlessHidden(DeviceGroup group, string field, Func<Device, bool> which) =>
        Hides(group, field) ? null : group.Devices.Count(which);

    private static bool IsInUse(Device device) => device.State == DeviceState.InUse;

    private bool SupportEnded(Device device) => device.SupportEnd < date;

    private bool SupportEndsWithinYear(Device device) => device.SupportEnd >= date && device.SupportEnd <= date.AddYears(1);

    internal sealed record DeviceGroup(string? Label, IReadOnlyList<Device> Devices);
}
