using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Model;

namespace CyberDocs.Reading;

internal sealed partial class DossierBinder
{
    private InformationSystem BindSystem(DataMap map)
    {
        var r = new RecordReader(
            map, context, "id", "name", "kind", "purpose", "vendor", "hosting", "virtual", "zone", "owner", "departments",
            "holds_patient_data", "recovery_priority", "impact", "substitute", "started_on",
            "access_rights", "accounts_reviewed_on", "shared_passwords", "access_log", "access_log_reviewed_on", "remarks");
        var id = r.Id(context.Systems);
        return new()
        {
            Id = id,
            Name = r.Required("name", id),
            Kind = r.Text("kind"),
            Purpose = r.Text("purpose"),
            Vendor = r.Reference("vendor", context.Vendors),
            Hosting = r.Term("hosting", Terms.Hostings, Hosting.OnPremises),
            Virtual = r.Boolean("virtual"),
            Zone = r.Reference("zone", context.Zones),
            Owner = r.Reference("owner", context.People),
            Departments = r.References("departments", context.Departments),
            HoldsPatientData = r.Boolean("holds_patient_data"),
            RecoveryPriority = r.Number("recovery_priority"),
            Impact = r.Text("impact"),
            Substitute = r.Text("substitute"),
            StartedOn = r.Date("started_on"),
            AccessRights = r.Text("access_rights"),
            AccountsReviewedOn = r.Date("accounts_reviewed_on"),
            SharedPasswords = r.Term("shared_passwords", Terms.Knowledges, Knowledge.Unknown),
            AccessLog = r.Text("access_log"),
            AccessLogReviewedOn = r.Date("access_log_reviewed_on"),
            Remarks = r.Text("remarks"),
            Origin = r.Origin(),
        };
    }

    private Zone BindZone(DataMap map)
    {
        var r = new RecordReader(
            map, context, "id", "name", "kind", "parent", "vlans", "ranges", "place", "wireless", "manager", "description", "one_by_one");
        var id = r.Id(context.Zones);
        return new()
        {
            Id = id,
            Name = r.Required("name", id),
            Kind = r.Term("kind", Terms.ZoneKinds, ZoneKind.Other),
            Parent = r.Reference("parent", context.Zones),
            Vlans = r.Texts("vlans"),
            Ranges = r.Texts("ranges"),
            Place = r.Text("place"),
            Wireless = r.Boolean("wireless"),
            Manager = r.Text("manager"),
            Description = r.Text("description"),
            OneByOne = r.Boolean("one_by_one"),
            Origin = r.Origin(),
        };
    }

    // Later stages walk from a zone to its parents, so that no way may lead in a circle.
    private ValueList<Zone> WithoutCycles(ValueList<Zone> zones)
    {
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var zone in zones)
        {
            parents.TryAdd(zone.Id, zone.Parent);
        }

        return zones.Select(zone =>
        {
            var way = new HashSet<string>(StringComparer.Ordinal);
            for (var parent = zone.Parent; parent is not null && way.Add(parent); parent = parents.GetValueOrDefault(parent))
            {
                if (parent == zone.Id)
                {
                    findings.Add(ReadingFindings.ZoneCycle.At(zone.Origin.Of("parent"), zone.Id));
                    parents[zone.Id] = null;
                    return zone with { Parent = null };
                }
            }

            return zone;
        }).ToValueList();
    }

    private Device BindDevice(DataMap map)
    {
        var r = new RecordReader(
            map, context, "id", "kind", "kind_text", "name", "maker", "model", "serial", "place", "os", "software", "addresses",
            "host_name", "user", "systems", "vendor", "remote_maintenance", "remote_maintenance_text", "support_end", "zone", "vlan",
            "connection_limit", "vulnerability_source", "patch_state", "state", "registered_on", "stocktaken_on", "remarks", "extra");
        var written = r.Text("kind");
        var kind = written is null ? DeviceKind.Other : kinds.Find(written, map.Find("kind")!.Place);
        var (remote, remoteText) = RemoteMaintenanceText.Read(r.TextOrBoolean("remote_maintenance"));
        return new()
        {
            Id = r.Id(context.Devices),
            Kind = kind,
            KindText = r.Text("kind_text") ?? (written == Terms.DeviceKinds[kind].Id ? null : written),
            Name = r.Text("name"),
            Maker = r.Text("maker"),
            Model = r.Text("model"),
            Serial = r.Text("serial"),
            Place = r.Text("place"),
            Os = r.Text("os"),
            Software = r.Text("software"),
            Addresses = r.Texts("addresses"),
            HostName = r.Text("host_name"),
            User = r.Text("user"),
            Systems = r.References("systems", context.Systems),
            Vendor = r.Reference("vendor", context.Vendors),
            RemoteMaintenance = remote,
            RemoteMaintenanceText = r.Text("remote_maintenance_text") ?? remoteText,
            SupportEnd = r.Date("support_end"),
            Zone = r.Reference("zone", context.Zones),
            Vlan = r.Text("vlan"),
            ConnectionLimit = r.Text("connection_limit"),
            VulnerabilitySource = r.Text("vulnerability_source"),
            PatchState = r.Text("patch_state"),
            State = r.Term("state", Terms.DeviceStates, DeviceState.InUse),
            RegisteredOn = r.Date("registered_on"),
            StocktakenOn = r.Date("stocktaken_on"),
            Remarks = r.Text("remarks"),
            Extra = r.Map("extra") is { } extra ? BindExtra(extra) : [],
            Origin = r.Origin(),
        };
    }

    private ValueList<ExtraValue> BindExtra(DataMap map)
    {
        var r = RecordReader.OfAnyKeys(map, context);
        var values = new List<ExtraValue>();
        foreach (var entry in map.Entries)
        {
            if (r.Text(entry.Key) is { } text)
            {
                extraColumns.Add(entry.Key);
                values.Add(new() { Column = entry.Key, Text = text, Origin = new(entry.Value.Place) });
            }
        }

        return values.ToValueList();
    }

    private Pin BindPin(DataMap map)
    {
        var r = new RecordReader(map, context, "diagram", "item", "order", "x", "y", "sheet");
        var diagram = r.RequiredOneOf("diagram", "network", "external", "system", "contact-chain");
        var (order, x, y) = (r.Number("order"), r.Number("x"), r.Number("y"));
        if (r.Node("order") is null && r.Node("x") is null && r.Node("y") is null)
        {
            r.Missing("order");
        }

        return new()
        {
            Diagram = diagram,
            Item = diagram == "contact-chain"
                ? r.RequiredReference("item", context.Steps, context.OutsideContacts)
                : r.RequiredReference("item", context.Devices, context.Zones, context.Outside, context.Systems),
            Order = order,
            X = x,
            Y = y,
            Sheet = r.Number("sheet") ?? 1,
            Origin = r.Origin(),
        };
    }

    private OutsideParty BindOutside(DataMap map)
    {
        var r = new RecordReader(map, context, "id", "name", "kind", "vendor", "purpose");
        var id = r.Id(context.Outside);
        return new()
        {
            Id = id,
            Name = r.Required("name", id),
            Kind = r.Term("kind", Terms.OutsideKinds, OutsideKind.Other),
            Vendor = r.Reference("vendor", context.Vendors),
            Purpose = r.Text("purpose"),
            Origin = r.Origin(),
        };
    }

    private Link BindLink(DataMap map)
    {
        var r = new RecordReader(
            map, context, "id", "from", "to", "name", "kind", "carrier", "protocol", "always_on", "source_restriction", "multi_factor",
            "remote_maintenance", "purpose", "vendor", "systems", "boundary", "boundary_at", "log", "remarks");
        return new()
        {
            Id = r.Id(context.Links),
            From = r.RequiredReference("from", context.Devices, context.Zones, context.Outside),
            To = r.RequiredReference("to", context.Devices, context.Zones, context.Outside),
            Name = r.Text("name"),
            Kind = r.Term("kind", Terms.LinkKinds, LinkKind.Lan),
            Carrier = r.Text("carrier"),
            Protocol = r.Text("protocol"),
            AlwaysOn = r.Boolean("always_on"),
            SourceRestriction = r.Knowledge("source_restriction"),
            MultiFactor = r.Knowledge("multi_factor"),
            RemoteMaintenance = r.Boolean("remote_maintenance") ?? false,
            Purpose = r.Text("purpose"),
            Vendor = r.Reference("vendor", context.Vendors),
            Systems = r.References("systems", context.Systems),
            Boundary = r.Text("boundary"),
            BoundaryAt = r.OneOf("boundary_at", "from", "to", "middle"),
            Log = r.Text("log"),
            Remarks = r.Text("remarks"),
            Origin = r.Origin(),
        };
    }

    private DataFlow BindFlow(DataMap map)
    {
        var r = new RecordReader(map, context, "from", "to", "content", "protocol", "both_ways", "always_on");
        return new()
        {
            From = r.RequiredReference("from", context.Systems, context.Outside),
            To = r.RequiredReference("to", context.Systems, context.Outside),
            Content = r.Text("content"),
            Protocol = r.Text("protocol"),
            BothWays = r.Boolean("both_ways") ?? false,
            AlwaysOn = r.Boolean("always_on"),
            Origin = r.Origin(),
        };
    }
}
