using CyberDocs.Model.Fields;
using CyberDocs.OpenXml.Editing;
using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>
/// Puts the records of a dossier into the sheets of a workbook that people keep: records are told by their ids, cells that differ are written, new records go
/// below, the rows of those that are gone are emptied. Calculated cells and all else stay. The ledger and the answers are not among them. Not thread-safe.
/// </summary>
internal sealed class RecordsBook
{
    private const string Id = "id";
    private const string Answers = "answers";

    private readonly IReadOnlyDictionary<SheetPlan, List<(int Line, string[] Cells)>> before;
    private readonly IReadOnlyDictionary<SheetPlan, List<(int Line, string[] Cells)>> after;
    private readonly Func<SheetPlan, RecordSheet?> open;
    private readonly Dictionary<string, string> renamed = new(StringComparer.Ordinal);
    private readonly string file;
    private readonly FindingCollector findings;

    private RecordsBook(Dossier before, Dossier after, Func<SheetPlan, RecordSheet?> open, string file, FindingCollector findings)
    {
        (this.before, this.after) = (SheetRows.PlacedOf(RecordNodes.Of(Dossier.Shape, before)), SheetRows.PlacedOf(RecordNodes.Of(Dossier.Shape, after)));
        (this.open, this.file, this.findings) = (open, file, findings);
    }

    /// <summary>The workbook with the records of <paramref name="after"/> in place of its own.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="before">What it says, read from these very bytes.</param>
    /// <param name="after">What it is to say.</param>
    /// <param name="findings">Takes the rows that were emptied.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="WorkbookEditException">The workbook cannot be changed without harm.</exception>
    public static ReadOnlyMemory<byte> Edit(
        ReadOnlyMemory<byte> content, string file, Dossier before, Dossier after, FindingCollector findings, InputLimits limits,
        CancellationToken cancellation) =>
        WorkbookEditor.Edit(content, limits, editor =>
        {
            new RecordsBook(before, after, plan => RecordSheet.TryOpen(content, editor, plan, limits, cancellation), file, findings).Put();
            editor.ForgetValues(DossierWorkbook.Reads);
        }, range => findings.Add(StaleFindings.Of(file, range)));

    private void Put()
    {
        var lists = new List<(SheetPlan Plan, List<(int Line, string[]? Old, string[]? New)> Rows)>();
        foreach (var plan in DossierLayout.Sheets.Where(plan => plan.Path != Answers && !plan.Path.StartsWith(Answers + "/", StringComparison.Ordinal)))
        {
            if (plan.Shape == SheetShape.Single)
            {
                PutFields(plan);
            }
            else
            {
                lists.Add((plan, Matched(plan)));
            }
        }

        // Which ids rows without one get must be known before references to them are compared.
        foreach (var (plan, rows) in lists)
        {
            PutRows(plan, rows);
        }
    }

    private void PutFields(SheetPlan plan)
    {
        RecordSheet? sheet = null;
        for (var i = 0; i < plan.Columns.Count; i++)
        {
            var (old, text) = (before[plan][i].Cells[1], after[plan][i].Cells[1]);
            if (old != text)
            {
                sheet ??= Opened(plan);
                sheet.SetField(plan.Columns[i].Key, text);
            }
        }
    }

    private RecordSheet Opened(SheetPlan plan) => open(plan)
        ?? throw new WorkbookEditException($"シート「{plan.Title}」が一つに決まらないため / there is no sheet '{plan.Title}', or more than one");

    private List<(int Line, string[]? Old, string[]? New)> Matched(SheetPlan plan)
    {
        var known = new Dictionary<(string Owner, string Own), Queue<(int Line, string[] Cells)>>();
        foreach (var old in before[plan])
        {
            var key = KeyOf(plan, old.Cells, isOld: true);
            (known.TryGetValue(key, out var same) ? same : known[key] = []).Enqueue(old);
        }

        var rows = new List<(int Line, string[]? Old, string[]? New)>();
        var wanted = new List<string[]>();
        foreach (var (_, cells) in after[plan])
        {
            if (known.GetValueOrDefault(KeyOf(plan, cells, isOld: false)) is { Count: > 0 } same)
            {
                var (line, old) = same.Dequeue();
                rows.Add((line, old, cells));
            }
            else
            {
                wanted.Add(cells);
            }
        }

        var left = known.Values.SelectMany(same => same).OrderBy(old => old.Line).ToList();

        // A row to which people gave no id is told by its name.
        var made = plan.HasId && wanted.Count > 0 && left.Count > 0 && open(plan) is { } sheet ? MadeIds.Of(sheet.Table) : [];
        foreach (var cells in wanted)
        {
            var at = left.FindIndex(old => made.ContainsKey(old.Line) && NameOf(plan, old.Cells) is { } name && name == NameOf(plan, cells));
            rows.Add(at < 0 ? (0, null, cells) : (left[at].Line, left[at].Cells, cells));
            if (at >= 0)
            {
                renamed[CellOf(plan, left[at].Cells, Id)] = CellOf(plan, cells, Id);
                left.RemoveAt(at);
            }
        }

        rows.AddRange(left.Select(old => (old.Line, (string[]?)old.Cells, (string[]?)null)));
        return rows;
    }

    private void PutRows(SheetPlan plan, List<(int Line, string[]? Old, string[]? New)> rows)
    {
        var sheet = rows.Exists(row => row.Old is null || row.New is null || Differing(plan, row.Old, row.New).Any()) ? Opened(plan) : null;
        foreach (var (line, old, cells) in rows)
        {
            if (cells is null)
            {
                foreach (var column in plan.Columns.Where(column => sheet!.Has(column.Key) && !sheet.IsFixed(line, column.Key)))
                {
                    sheet!.Set(line, column.Key, "");
                }

                findings.Add(ImportFindings.RowEmptied.At(
                    new(file, line, 1, SheetAddress.Of(sheet!.Table.Name, line, 1)),
                    plan.Title, string.Join("、", old!.Where(text => text.Length > 0).Take(3))));
                continue;
            }

            var at = old is null ? sheet!.Add() : line;
            foreach (var i in Differing(plan, old, cells))
            {
                var column = plan.Columns[i];
                sheet!.Ensure(column.Key);
                if (sheet.IsFixed(at, column.Key))
                {
                    continue;
                }

                if (column.Field is { Kind: FieldKind.Date } && DateText.TryParse(cells[i], out var date))
                {
                    sheet.Set(at, column.Key, date);
                }
                else
                {
                    sheet.Set(at, column.Key, cells[i]);
                }
            }
        }
    }

    // Columns whose cells say something else; to which record a row belongs is said already where it is there.
    private IEnumerable<int> Differing(SheetPlan plan, string[]? old, string[] cells) => Enumerable.Range(0, cells.Length).Where(i =>
        old is null ? cells[i].Length > 0
        : !plan.Columns[i].Key.StartsWith('@') && Renamed(old[i], plan.Columns[i].Field is { Tables.Count: > 0 }) != cells[i]);

    private string Renamed(string text, bool isReference) =>
        isReference ? string.Join('\n', text.Split('\n').Select(id => renamed.GetValueOrDefault(id, id))) : text;

    // Records without an id are told by what they must say.
    private (string Owner, string Own) KeyOf(SheetPlan plan, string[] cells, bool isOld)
    {
        var owner = plan.Owner is null ? "" : CellOf(plan, cells, SheetPlan.Parent);
        return (isOld ? Renamed(owner, isReference: true) : owner,
            plan.Shape == SheetShape.Open ? CellOf(plan, cells, SheetPlan.FreeKey)
            : plan.HasId ? CellOf(plan, cells, Id)
            : string.Join('\n', plan.Columns.Select((column, i) => column.Field is { IsRequired: true } ? cells[i] : "")));
    }

    private static string? NameOf(SheetPlan plan, string[] cells) =>
        MadeIds.NameColumns.Select(key => CellOf(plan, cells, key)).FirstOrDefault(text => text.Length > 0) is { } name ? NameKey.Of(name) : null;

    private static string CellOf(SheetPlan plan, string[] cells, string key)
    {
        for (var i = 0; i < plan.Columns.Count; i++)
        {
            if (plan.Columns[i].Key == key)
            {
                return cells[i];
            }
        }

        return "";
    }
}
