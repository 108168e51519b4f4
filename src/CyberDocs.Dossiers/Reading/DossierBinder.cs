using CyberDocs.Model.Fields;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>
/// Binds the tree of a dossier file to the model, reporting everything that does not fit in one run. One binder reads one dossier; not thread-safe.
/// </summary>
internal sealed partial class DossierBinder
{
    /// <summary>The version of the dossier format that is read.</summary>
    public const int FormatVersion = 1;

    private readonly ISourceFiles files;
    private readonly SpreadsheetOpener? spreadsheets;
    private readonly FindingCollector findings;
    private readonly CancellationToken cancellation;
    private readonly BindContext context;
    private readonly List<string> columns = [];

    public DossierBinder(ISourceFiles files, SpreadsheetOpener? spreadsheets, FindingCollector findings, CancellationToken cancellation)
    {
        this.files = files;
        this.spreadsheets = spreadsheets;
        this.findings = findings;
        this.cancellation = cancellation;
        context = new(findings, cancellation) { Ledger = BindLedger };
    }

    /// <summary>The dossier, or null when the file holds no map or no institution.</summary>
    public Dossier? Bind(DataNode root)
    {
        if (root is not DataMap map)
        {
            var (japanese, english) = root is DataList ? ("項目の並び", "a list") : ("文字や数字", "a single value");
            findings.Add(ReadingFindings.NotADossier.At(root.Place, japanese, english));
            return null;
        }

        var reader = new RecordReader(map, context, Dossier.Shape);
        Announce(map, Dossier.Shape);
        CheckVersion(map);
        var dossier = reader.Fill(Dossier.Shape, Dossier.Shape.Create());
        if (map.Find("institution") is not DataMap)
        {
            return null;
        }

        var extra = map.Find("devices") is DataList ? dossier.Devices.SelectMany(device => device.Extra, (_, value) => value.Column) : columns;
        dossier = dossier with { Institution = WithLogo(dossier.Institution), Answers = WithEvidence(dossier.Answers) };
        return dossier with { Zones = WithoutCycles(dossier.Zones), LedgerColumns = extra.Distinct(StringComparer.Ordinal).ToValueList() };
    }

    private void CheckVersion(DataMap map)
    {
        if (map.Find("cyberdocs") is DataScalar { Kind: not ScalarKind.Null, Text: var version } scalar
            && !string.IsNullOrWhiteSpace(version) && ScalarText.WholeNumber(version) != FormatVersion)
        {
            findings.Add(ReadingFindings.UnsupportedFormat.At(scalar.Place, version.Trim(), FormatVersion.ToInvariant()));
        }
    }

    // Everything that has an id is made known before anything is bound, so that the order of the file does not matter.
    private void Announce(DataMap map, RecordShape shape)
    {
        foreach (var field in shape.Fields)
        {
            if (field.Child is not { } child)
            {
                continue;
            }

            switch (map.Find(field.Key))
            {
                case DataMap single when field.Kind == FieldKind.Record:
                    Announce(single, child);
                    break;
                case DataList { Items: var items } when child.Table is { } table:
                    foreach (var item in items.OfType<DataMap>())
                    {
                        Announce(item, context[table], child.NameKeys);
                    }

                    break;
            }
        }
    }

    private static void Announce(DataMap record, ReferenceTable table, IReadOnlyList<string> names)
    {
        if (record.Find("id") is not DataScalar { Text: var id } || string.IsNullOrWhiteSpace(id))
        {
            return;
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

    // Later stages walk from a zone to its parents and back, so that no way may lead in a circle, not even by a second zone of the same id.
    private ValueList<Zone> WithoutCycles(ValueList<Zone> zones)
    {
        var (parents, cuts) = ZoneCycles.Cut(zones, out _);
        return zones.Select(zone =>
        {
            if (cuts.Remove(zone.Id))
            {
                findings.Add(ReadingFindings.ZoneCycle.At(zone.Origin.Of("parent"), zone.Id));
            }

            return zone.Parent == parents[zone.Id] ? zone : zone with { Parent = parents[zone.Id] };
        }).ToValueList();
    }
}
