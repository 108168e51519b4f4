using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Builds the tree of a dossier from the sheets of its workbook. Not thread-safe.</summary>
internal sealed class SheetTree(IReadOnlyList<SheetTable> tables, string file, FindingCollector findings)
{
    private static readonly char[] Signs = ['、', ' ', '　'];

    private readonly DataTreeBuilder tree = new(file, findings);
    private readonly HashSet<(SheetPlan Plan, int Row)> owned = [];
    private readonly Dictionary<SheetPlan, Dictionary<int, string>> made = tables.ToDictionary(table => table.Plan, MadeIds.Of);
    private readonly Dictionary<SheetTable, ILookup<string?, SheetRow>> byOwner =
        tables.ToDictionary(table => table, table => SheetOwners.Of(table, tables));

    /// <summary>The tree.</summary>
    /// <param name="name">Name of the workbook, in which the ledger is as well.</param>
    /// <param name="ledger">The ledger's sheet; null when there is none.</param>
    public DataNode? Build(string name, string? ledger)
    {
        tree.Sheet = tables[0].Name;
        tree.Open(isMap: true, 1, 1);
        tree.Key("cyberdocs", 1, 1);
        tree.Scalar("1", ScalarKind.Plain, 1, 1);
        foreach (var plan in DossierLayout.Sheets.Where(plan => !plan.Path.Contains('/', StringComparison.Ordinal)))
        {
            Put(plan, TableOf(plan)?.Rows);
        }

        if (ledger is not null)
        {
            tree.Sheet = ledger;
            tree.Key("devices", 1, 1);
            tree.Open(isMap: true, 1, 1);
            tree.Key("file", 1, 1);
            tree.Scalar(name, ScalarKind.Quoted, 1, 1);
            tree.Key("sheet", 1, 1);
            tree.Scalar(ledger, ScalarKind.Quoted, 1, 1);
            tree.Close();
        }

        tree.Close();
        foreach (var table in tables.Where(table => table.Plan.Owner is not null))
        {
            foreach (var row in table.Rows.Where(row => !owned.Contains((table.Plan, row.Row))))
            {
                findings.Add(BookFindings.RowWithoutOwner.At(
                    new(file, row.Row, 1, SheetAddress.Of(table.Name, row.Row, 1)),
                    row.Text(SheetPlan.Parent) ?? "",
                    table.Plan.Columns[0].Title,
                    table.Plan.Owner!.Title));
            }
        }

        return tree.Root;
    }

    private SheetTable? TableOf(SheetPlan plan) => tables.FirstOrDefault(table => table.Plan == plan);

    private void Put(SheetPlan plan, IReadOnlyList<SheetRow>? rows)
    {
        var hasInside = plan.Shape == SheetShape.Single && DossierLayout.Inside(plan).Any(inside => TableOf(inside) is { Rows.Count: > 0 });
        // Where nothing but a misspelt line stands, the required one is missing, and not the sheet.
        var isBegun = plan.Shape == SheetShape.Single && TableOf(plan) is { HasOwn: true } && plan.Columns.Any(column => column.Field?.IsRequired == true);
        if (rows is not { Count: > 0 } && !hasInside && !isBegun)
        {
            return;
        }

        var sheet = tree.Sheet;
        var table = TableOf(plan);
        tree.Sheet = table?.Name ?? sheet;
        var first = rows is { Count: > 0 } ? rows[0].Row : 1;
        tree.Key(plan.Key, first, 1);
        tree.Open(plan.Shape != SheetShape.List, first, 1, plan.Shape == SheetShape.Single ? table?.Blanks : null);
        foreach (var row in rows ?? [])
        {
            PutRow(plan, row);
        }

        if (plan.Shape == SheetShape.Single)
        {
            foreach (var inside in DossierLayout.Inside(plan))
            {
                Put(inside, TableOf(inside)?.Rows);
            }
        }

        tree.Close();
        tree.Sheet = sheet;
    }

    private void PutRow(SheetPlan plan, SheetRow row)
    {
        if (plan.Shape == SheetShape.Single)
        {
            PutCells(plan, row);
            return;
        }

        var all = InsideOf(plan, row);
        owned.UnionWith(all.SelectMany(inside => inside.Rows, (inside, inner) => (inside.Plan, inner.Row)));
        if (IsPrepared(plan, row) && all.All(inside => inside.Rows.All(inner => IsPrepared(inside.Plan, inner))))
        {
            return;
        }

        if (plan.Shape == SheetShape.Open)
        {
            tree.Key(row.Text(SheetPlan.FreeKey) ?? "", row.Row, 1);
        }

        tree.Open(isMap: true, row.Row, 1, TableOf(plan)?.Blanks);
        PutMadeId(plan, row);
        PutCells(plan, row);
        foreach (var (inside, rows) in all)
        {
            Put(inside, rows);
        }

        tree.Close();
    }

    private List<(SheetPlan Plan, IReadOnlyList<SheetRow> Rows)> InsideOf(SheetPlan plan, SheetRow row)
    {
        var name = SheetOwners.IdOf(plan, row, made[plan]);
        return [.. DossierLayout.Inside(plan).Select(inside =>
            (inside, (IReadOnlyList<SheetRow>)(name is not null && TableOf(inside) is { } table ? [.. byOwner[table][name]] : [])))];
    }

    // Rows that stand there for people to fill in say nothing yet.
    private static bool IsPrepared(SheetPlan plan, SheetRow row) =>
        plan.Columns.Any(column => column.Field?.IsHead == true || column.Key.StartsWith(SheetPlan.Hint, StringComparison.Ordinal))
        && row.Cells.All(cell => cell.Key.StartsWith('@') || plan.Columns.Any(column => column.Key == cell.Key && column.Field?.IsHead == true));

    private void PutMadeId(SheetPlan plan, SheetRow row)
    {
        if (plan.HasId && row.Text("id") is null && made[plan].TryGetValue(row.Row, out var id))
        {
            tree.Key("id", row.Row, 1);
            tree.Scalar(id, ScalarKind.Quoted, row.Row, 1);
        }
    }

    private void PutCells(SheetPlan plan, SheetRow row)
    {
        foreach (var (key, text, column, heading) in row.Cells)
        {
            if (key.StartsWith('@'))
            {
                continue;
            }

            tree.Key(key, row.Row, column, heading);
            if (plan.Columns.FirstOrDefault(known => known.Key == key) is not { IsList: true })
            {
                tree.Scalar(text, ScalarKind.Plain, row.Row, column);
                continue;
            }

            tree.Open(isMap: false, row.Row, column);
            foreach (var part in Parts(text, plan.Shape))
            {
                tree.Scalar(part, ScalarKind.Plain, row.Row, column);
            }

            tree.Close();
        }
    }

    /// <summary>Values of one cell: lines, or in a list of records also what 、 parts; sentences keep their 、.</summary>
    private static IEnumerable<string> Parts(string text, SheetShape shape) =>
        text.Split(text.Contains('\n', StringComparison.Ordinal) || shape == SheetShape.Single ? '\n' : '、')
            .Select(part => part.Trim().Trim(Signs))
            .Where(part => part.Length > 0);
}
