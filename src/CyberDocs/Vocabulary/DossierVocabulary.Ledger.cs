using CyberDocs.Redaction;
using CyberDocs.Templating;

namespace CyberDocs.Vocabulary;

internal sealed partial class DossierVocabulary
{
    private readonly TemplateShape<Device> deviceShape;
    private readonly TemplateShape<ExtraValue> extraShape;
    private readonly TemplateShape<DeviceGroup> deviceGroupShape;

    private TemplateShape<Device> DeviceShape() => Plain(Device.Shape)
        .AddValue("change", x => MarkOf(Device.Shape.Id, x.Id))
        .AddValue("change_id", x => Marks.AnchorOf(Device.Shape.Id, x.Id))
        .AddValue("symbol", x => symbolOf(x.Id))
        .AddValue("asset_class", static x => Terms.AssetClasses[x.Kind.AssetClass()].Id)
        .AddValue("asset_class_label", static x => Terms.AssetClasses[x.Kind.AssetClass()].Japanese)
        .AddMany("systems", () => systemShape, x => Resolved(x.Systems, MeantSystem))
        .AddOne("vendor", () => vendorShape, x => MeantVendor(x.Vendor))
        .AddOne("host", () => deviceShape, x => MeantDevice(x.Host))
        .AddOne("storage", () => deviceShape, x => MeantDevice(x.Storage))
        .AddValue("support_ended", x => SupportEnded(x))
        .AddValue("support_ends_within_year", x => SupportEndsWithinYear(x))
        .AddOne("zone", () => zoneShape, x => MeantZone(x.Zone))
        .AddTexts("vlans", x => x.Vlan is { } vlan ? [vlan] : index.Zone(x.Zone)?.Vlans ?? [])
        .AddMany("extra", () => extraShape, x => x.Extra)
        .AddTexts("extra_values", x => [.. dossier.LedgerColumns.Select(column => x.Extra.FirstOrDefault(value => value.Column == column)?.Text ?? "")]);

    private TemplateShape<ExtraValue> ExtraShape() => Plain(ExtraValue.Shape)
        .AddValue("column", static x => x.Column);

    private TemplateShape<DeviceGroup> DeviceGroupShape() => new TemplateShape<DeviceGroup>()
        .AddValue("label", static x => x.Label)
        .AddValue("count", static x => x.Devices.Count)
        .AddValue("in_use", static x => x.Devices.Count(IsInUse))
        .AddValue("disposed", static x => x.Devices.Count(IsDisposed))
        .AddValue("support_ended", x => CountUnlessHidden(x, "support_end", device => IsInUse(device) && SupportEnded(device)))
        .AddValue("support_ends_within_year", x => CountUnlessHidden(x, "support_end", device => IsInUse(device) && SupportEndsWithinYear(device)))
        .AddValue("support_end_missing",
            x => CountUnlessHidden(x, "support_end", static device => IsInUse(device) && device.Kind != DeviceKind.Media && device.SupportEnd is null))
        .Add("stocktaken_from", TemplateType.Date, x => Hides(x, "stocktaken_on") ? RedactedDossier.Mark : Day(x.Devices.Min(device => device.StocktakenOn)))
        .Add("stocktaken_to", TemplateType.Date, x => Hides(x, "stocktaken_on") ? RedactedDossier.Mark : Day(x.Devices.Max(device => device.StocktakenOn)))
        .AddValue("stocktake_overdue",
            x => CountUnlessHidden(x, "stocktaken_on", device => !IsDisposed(device) && !(device.StocktakenOn >= date.AddYears(-1))))
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

    /// <summary>The classes in the order in which forms ask for them.</summary>
    private IReadOnlyList<DeviceGroup> AssetClassGroups() => [.. dossier.Devices.GroupBy(static device => device.Kind.AssetClass())
        .OrderBy(static group => group.Key)
        .Select(static group => new DeviceGroup(Terms.AssetClasses[group.Key].Japanese, [.. group]))];

    private bool Hides(DeviceGroup group, string field) =>
        hiddenFields.MayHide("device", field) && group.Devices.Any(device => hiddenFields.Hides("device", field, device.Vendor));

    // A count over fields that are not shown would tell what they hold, or tell it wrongly.
    private int? CountUnlessHidden(DeviceGroup group, string field, Func<Device, bool> which) =>
        Hides(group, field) ? null : group.Devices.Count(which);

    private static bool IsInUse(Device device) => device.State == DeviceState.InUse;

    private static bool IsDisposed(Device device) => device.State == DeviceState.Disposed;

    private static bool IsOfNetwork(Device device) => device.Kind.AssetClass() == AssetClass.Network && !IsDisposed(device);

    private static TemplateValue Day(CalendarDate? date) => TemplateFunctions.ValueOf(date);

    private bool SupportEnded(Device device) => device.SupportEnd < date;

    private bool SupportEndsWithinYear(Device device) => device.SupportEnd >= date && device.SupportEnd <= date.AddYears(1);

    internal sealed record DeviceGroup(string? Label, IReadOnlyList<Device> Devices);
}
