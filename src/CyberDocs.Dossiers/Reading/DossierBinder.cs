using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Model;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Binds the tree of a dossier file to the model, reporting everything that does not fit in one run. One binder reads one dossier; not thread-safe.</summary>
internal sealed partial class DossierBinder(
    ISourceFiles files, SpreadsheetOpener? spreadsheets, FindingCollector findings, CancellationToken cancellation, KeyRecorder? keys = null)
{
    /// <summary>The version of the dossier format that is read.</summary>
    public const int FormatVersion = 1;

    private readonly BindContext context = new(findings, cancellation) { Keys = keys };
    private readonly DeviceKinds kinds = new(findings);
    private readonly List<string> extraColumns = [];
    private readonly string[] shortForm = ["first"];

    /// <summary>The dossier, or null when the file holds no map or no institution.</summary>
    public Dossier? Bind(DataNode root)
    {
        if (root is not DataMap map)
        {
            var (japanese, english) = root is DataList ? ("項目の並び", "a list") : ("文字や数字", "a single value");
            findings.Add(ReadingFindings.NotADossier.At(root.Place, japanese, english));
            return null;
        }

        var reader = new RecordReader(
            map, context, "cyberdocs", "institution", "editions", "people", "roles", "departments", "vendors", "systems", "zones",
            "devices", "outside", "links", "flows", "contacts", "backups", "bcp", "answers", "rules", "pins");
        var absent = new Origin(map.Place);
        AnnounceAll(map);
        BindVersion(reader, map);
        var institution = BindInstitution(reader);
        var editions = reader.Map("editions") is { } choice ? BindEditions(choice) : new() { Origin = absent };
        var people = reader.Records("people", BindPerson);
        var roles = reader.Records("roles", BindRole);
        var departments = reader.Records("departments", BindDepartment);
        var vendors = reader.Records("vendors", BindVendor);
        var systems = reader.Records("systems", BindSystem);
        var zones = WithoutCycles(reader.Records("zones", BindZone));
        var (devices, columns) = BindDevices(reader);
        var outside = reader.Records("outside", BindOutside);
        var links = reader.Records("links", BindLink);
        var flows = reader.Records("flows", BindFlow);
        var contacts = reader.Map("contacts") is { } chain ? BindContacts(chain) : new() { Origin = absent };
        var backups = reader.Records("backups", BindBackup);
        var bcp = reader.Map("bcp") is { } plan ? BindBcp(plan) : new() { Origin = absent };
        var answers = reader.Records("answers", BindAnswers);
        var rules = reader.Records("rules", BindRuleSetting);
        var pins = reader.Records("pins", BindPin);
        if (institution is null)
        {
            return null;
        }

        return new Dossier
        {
            Institution = institution,
            Editions = editions,
            People = people,
            Roles = roles,
            Departments = departments,
            Vendors = vendors,
            Systems = systems,
            Zones = zones,
            Devices = devices,
            Outside = outside,
            Links = links,
            Flows = flows,
            Contacts = contacts,
            Backups = backups,
            Bcp = bcp,
            Answers = answers,
            Rules = rules,
            Pins = pins,
            LedgerColumns = columns,
            Origin = reader.Origin(),
        };
    }

    private void BindVersion(RecordReader reader, DataMap map)
    {
        var version = reader.Required("cyberdocs");
        if (version.Length > 0 && ScalarText.WholeNumber(version) != FormatVersion)
        {
            findings.Add(ReadingFindings.UnsupportedFormat.At(
                map.Find("cyberdocs")!.Place, version, FormatVersion.ToInvariant()));
        }
    }

    // Everything that has an id is made known before anything is bound, so that the order of the file does not matter.
    private void AnnounceAll(DataMap map)
    {
        Announce(map.Find("people"), context.People, "name");
        Announce(map.Find("roles"), context.Roles, "title", "kind");
        Announce(map.Find("departments"), context.Departments, "name");
        Announce(map.Find("vendors"), context.Vendors, "name");
        Announce(map.Find("systems"), context.Systems, "name");
        Announce(map.Find("zones"), context.Zones, "name");
        Announce(map.Find("devices"), context.Devices, "name");
        Announce(map.Find("outside"), context.Outside, "name");
        Announce((map.Find("contacts") as DataMap)?.Find("inside"), context.Steps, "title");
        Announce((map.Find("contacts") as DataMap)?.Find("outside"), context.OutsideContacts, "name");
    }

    private static void Announce(DataNode? list, ReferenceTable table, params string[] names)
    {
        if (list is not DataList { Items: var items })
        {
            return;
        }

        foreach (var item in items)
        {
            if (item is not DataMap record || record.Find("id") is not DataScalar { Text: var id } || string.IsNullOrWhiteSpace(id))
            {
                continue;
            }

            foreach (var key in names)
            {
                if (record.Find(key) is DataScalar { Text: var name } && !string.IsNullOrWhiteSpace(name))
                {
                    table.Announce(id.Trim(), name.Trim());
                }
            }

            table.Announce(id.Trim(), null);
        }
    }

    private (ValueList<Device> Devices, ValueList<string> Columns) BindDevices(RecordReader reader)
    {
        switch (reader.RecordsOrFile("devices"))
        {
            case DataList list:
                return (reader.RecordsOf("devices", list, BindDevice), extraColumns.Distinct(StringComparer.Ordinal).ToValueList());
            case DataScalar scalar:
                return BindLedger(scalar.Text, [], scalar.Place);
            case DataMap map:
                return BindLedger(map);
            case null:
                return ([], []);
            case var other:
                findings.Add(RecordReader.WrongType("devices", other, NodeSort.List));
                return ([], []);
        }
    }
}
