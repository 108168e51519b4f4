using System.Xml;
using CyberDocs.Documents;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.OpenXml.Spreadsheet;
using CyberDocs.OpenXml.Workbooks;

namespace CyberDocs.OpenXml.Reading;

/// <summary>Reads the named cells of a workbook. Not thread-safe.</summary>
internal sealed class WorkbookFields(
    PackageFile package, FindingCollector findings, SourcePlace place, IEnumerable<string> known, CancellationToken cancellation)
{
    /// <summary>Ids up to this length always fit into a name, however they are spelled there.</summary>
    private const int AlwaysFits = 36;

    private readonly Dictionary<string, CellReference> cells = new(StringComparer.Ordinal);

    public List<FilledField> Read(XmlReader xml)
    {
        ReadNames(xml);
        if (cells.Count == 0)
        {
            return [];
        }

        var book = new WorkbookSheets(package);
        var fields = new List<FilledField>();
        var bySheet = cells.ToLookup(cell => cell.Value.Sheet, StringComparer.Ordinal);
        var missing = new HashSet<string>(cells.Keys, StringComparer.Ordinal);
        foreach (var (name, part, _) in book.All)
        {
            var wanted = bySheet[name].ToLookup(cell => cell.Value.Cell, cell => cell.Key);
            if (wanted.Count == 0)
            {
                continue;
            }

            var found = Values(book, name, part, wanted.Contains);
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

        findings.AddRange(missing.Order(StringComparer.Ordinal).Select(field => FormFileFindings.FieldLost.At(place, field)));

        return fields;
    }

    private Dictionary<CellPlace, (FilledFieldKind Kind, string Value)> Values(WorkbookSheets book, string name, string part, Func<CellPlace, bool> wanted)
    {
        var values = new Dictionary<CellPlace, (FilledFieldKind, string)>();
        var flaws = new CellFlaws(place.File, name, areAnswers: true);
        using var rows = book.Rows(part, flaws, findings: null, wanted);
        while (rows.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (column, text) in rows.Cells)
            {
                var cell = new CellPlace(column, rows.Row);
                if (rows.IsStruckAt(column))
                {
                    flaws.Add(FormFileFindings.StruckAnswer, cell, text);
                    values[cell] = (FilledFieldKind.Text, "");
                    continue;
                }

                values[cell] = rows.DateAt(column) is { } date
                    ? (FilledFieldKind.Date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                    : (FilledFieldKind.Text, text);
            }
        }

        flaws.Report(findings);
        return values;
    }

    private void ReadNames(XmlReader xml)
    {
        var longNames = known.Where(field => field.Length > AlwaysFits && FieldTag.FieldOf(FieldTag.CellName(field)) != field)
            .ToDictionary(FieldTag.CellName, field => field, StringComparer.OrdinalIgnoreCase);
        var more = xml.Read();
        while (more)
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "definedName" })
            {
                package.Meter.Node();
                var name = xml.GetAttribute("name") ?? "";
                var comment = xml.GetAttribute("comment");
                AddName(name, comment, longNames, xml.ReadElementContentAsString());
                more = !xml.EOF;
                continue;
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
