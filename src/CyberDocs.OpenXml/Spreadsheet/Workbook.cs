using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.OpenXml.Packaging;
using CyberDocs.Tables;

namespace CyberDocs.OpenXml.Spreadsheet;

/// <summary>What the sheets of one workbook share while it is written.</summary>
internal sealed class Workbook(WriteContext context)
{
    private readonly Lazy<ITextMeasurer> measurer = new(() => TableMeasurer.Of(context));
    private readonly HashSet<string> fields = new(StringComparer.Ordinal);

    public Theme Theme { get; } = context.Theme;

    public WriterFindings Findings { get; } = new(context);

    /// <summary>Measures the content of tables.</summary>
    public ITextMeasurer Measurer => measurer.Value;

    public CancellationToken Cancellation { get; } = context.Cancellation;

    public CellStyles Styles { get; } = new(context.Theme);

    public SheetNames Names { get; } = new();

    /// <summary>Name, id and cell of every field.</summary>
    public List<(string Name, string Field, Sheet Sheet, CellPlace Cell)> Fields { get; } = [];

    /// <summary>Ids that links lead to, with the name that stands for the cell.</summary>
    public SortedDictionary<string, string> Links { get; } = new(StringComparer.Ordinal);

    /// <summary>Cells by the id of the block that begins there.</summary>
    public Dictionary<string, (Sheet Sheet, CellPlace Cell)> Targets { get; } = new(StringComparer.Ordinal);

    /// <summary>The sheet on which the workbook opens; null for the first.</summary>
    public Sheet? Opening { get; private set; }

    /// <summary>Whether a sheet is the one to open on: the first that holds a form.</summary>
    public bool Opens(Sheet sheet, Func<bool> holdsForm)
    {
        Opening ??= holdsForm() ? sheet : null;
        return Opening == sheet;
    }

    /// <summary>The name of a style of text that the theme has; null, and reported, when it has none of the name.</summary>
    public string? KnownStyle(string? name)
    {
        if (name is null || Theme.TextStyles.ContainsKey(name))
        {
            return name;
        }

        Findings.ReportOnce(WritingFindings.UnknownStyle, name);
        return null;
    }

    public void AddField(string field, Sheet sheet, CellPlace cell)
    {
        if (fields.Add(field))
        {
            Fields.Add((FieldTag.CellName(field), field, sheet, cell));
        }
        else
        {
            Findings.ReportOnce(WritingFindings.RepeatedField, field);
        }
    }

    /// <summary>The name of the cell of an id, which may come only later.</summary>
    public string NameOf(string id)
    {
        return Links.TryGetValue(id, out var name) ? name : Links[id] = FieldTag.PlaceName(id);
    }

    /// <summary>Names of fields, and of cells that links lead to.</summary>
    public IEnumerable<WorkbookName> CellNames()
    {
        foreach (var (name, field, sheet, cell) in Fields)
        {
            yield return new(name, SheetNames.Place(sheet.Name, cell)) { Comment = field.Length <= 255 ? field : null };
        }

        foreach (var (id, name) in Links)
        {
            if (Targets.TryGetValue(id, out var found))
            {
                yield return new(name, SheetNames.Place(found.Sheet.Name, found.Cell)) { IsHidden = true };
            }
        }
    }

    /// <summary>Reports links that lead nowhere, and what was reported too often to show.</summary>
    public void Complete()
    {
        foreach (var id in Links.Keys.Where(id => !Targets.ContainsKey(id)))
        {
            Findings.Report(WritingFindings.MissingTarget, id);
        }

        Findings.Complete();
    }

    public void AddTarget(string? id, Sheet sheet, CellPlace cell)
    {
        if (!string.IsNullOrEmpty(id) && !Targets.TryAdd(id, (sheet, cell)))
        {
            Findings.ReportOnce(WritingFindings.RepeatedId, id);
        }
    }
}
