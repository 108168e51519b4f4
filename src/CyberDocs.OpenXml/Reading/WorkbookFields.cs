using System.Xml;
using CyberDocs.Documents;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Reading;

/// <summary>Reads the named cells of a workbook. Not thread-safe.</summary>
internal sealed class WorkbookFields(
    PackageFile package, string main, FindingCollector findings, SourcePlace place, IEnumerable<string> known, CancellationToken cancellation)
{
    /// <summary>Ids up to this length always fit into a name, however they are spelled there.</summary>
    private const int AlwaysFits = 36;

    private readonly Dictionary<string, CellReference> cells = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Relation)> sheets = [];
    private bool from1904;

    public List<FilledField> Read(XmlReader xml)
    {
        ReadWorkbook(xml);
        if (cells.Count == 0)
        {
            return [];
        }

        var relations = package.Relations(main);
        var values = new CellValues(package, relations, from1904);
        var fields = new List<FilledField>();
        var bySheet = cells.ToLookup(cell => cell.Value.Sheet, StringComparer.Ordinal);
        var parts = relations.DistinctBy(relation => relation.Id).ToDictionary(relation => relation.Id, relation => relation.Target, StringComparer.Ordinal);
        var missing = new HashSet<string>(cells.Keys, StringComparer.Ordinal);
        foreach (var (name, relation) in sheets)
        {
            var wanted = bySheet[name].ToLookup(cell => cell.Value.Address, cell => cell.Key, StringComparer.Ordinal);
            if (wanted.Count == 0 || !parts.TryGetValue(relation, out var part) || !package.Has(part))
            {
                continue;
            }

            var found = values.Of(part, wanted.Contains, cancellation);
            foreach (var group in wanted)
            {
                var (kind, value) = found.GetValueOrDefault(group.Key, (FilledFieldKind.Text, ""));
                foreach (var field in group)
                {
                    missing.Remove(field);
                    fields.Add(new FilledField(field, kind, value, place with { Cell = $"{name}!{group.Key}" }));
                }
            }
        }

        foreach (var field in missing.Order(StringComparer.Ordinal))
        {
            findings.Add(FormFileFindings.FieldLost.At(place, field));
        }

        return fields;
    }

    private void ReadWorkbook(XmlReader xml)
    {
        var longNames = known.Where(field => field.Length > AlwaysFits && FieldTag.FieldOf(FieldTag.CellName(field)) != field)
            .ToDictionary(FieldTag.CellName, field => field, StringComparer.OrdinalIgnoreCase);
        var more = xml.Read();
        while (more)
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "workbookPr":
                        from1904 = xml.GetAttribute("date1904") is "1" or "true";
                        break;
                    case "sheet":
                        package.Meter.Add(InputLimit.Parts);
                        sheets.Add((xml.GetAttribute("name") ?? "", PackageFile.RelationOf(xml)));
                        break;
                    case "definedName":
                        package.Meter.Node();
                        var name = xml.GetAttribute("name") ?? "";
                        var comment = xml.GetAttribute("comment");
                        AddName(name, comment, longNames, xml.ReadElementContentAsString());
                        more = !xml.EOF;
                        continue;
                }
            }

            more = xml.Read();
        }
    }

    private void AddName(string name, string? comment, Dictionary<string, string> longNames, string formula)
    {
        var field = comment is { Length: > 0 } && FieldTag.CellName(comment).Equals(name, StringComparison.OrdinalIgnoreCase)
            ? comment
            : longNames.GetValueOrDefault(name) ?? FieldTag.FieldOf(name);
        if (field is null)
        {
            return;
        }

        if (CellReference.Of(formula) is { } cell)
        {
            cells.TryAdd(field, cell);
        }
        else
        {
            findings.Add(FormFileFindings.FieldLost.At(place, field));
        }
    }
}
