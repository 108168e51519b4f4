using CyberDocs.Reading;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>Turns the tree of a dossier into the rows of its workbook's sheets; the way back of <see cref="SheetTree"/>. Not thread-safe.</summary>
internal sealed class SheetRows
{
    private readonly Dictionary<SheetPlan, List<(int Line, string[] Cells)>> rows =
        DossierLayout.Sheets.ToDictionary(plan => plan, _ => new List<(int Line, string[] Cells)>());

    private SheetRows()
    {
    }

    /// <summary>Rows by sheet, each with a text per column; of a single record, name and value.</summary>
    public static IReadOnlyDictionary<SheetPlan, List<string[]>> Of(DataMap root) =>
        PlacedOf(root).ToDictionary(sheet => sheet.Key, sheet => sheet.Value.Select(row => row.Cells).ToList());

    /// <summary>The same rows, each with the line where its record was read; 0 for the fields of a single record.</summary>
    public static IReadOnlyDictionary<SheetPlan, List<(int Line, string[] Cells)>> PlacedOf(DataMap root)
    {
        var all = new SheetRows();
        foreach (var plan in DossierLayout.Sheets.Where(plan => !plan.Path.Contains('/', StringComparison.Ordinal)))
        {
            all.Add(plan, root.Find(plan.Key), null);
        }

        return all.rows;
    }

    private void Add(SheetPlan plan, DataNode? node, string? parent)
    {
        switch (plan.Shape, node)
        {
            case (SheetShape.Single, _):
                var single = node as DataMap;
                foreach (var column in plan.Columns)
                {
                    rows[plan].Add((0, [column.Title, Text(single?.Find(column.Key), SheetShape.Single)]));
                }

                foreach (var inside in DossierLayout.Inside(plan))
                {
                    Add(inside, single?.Find(inside.Key), null);
                }

                break;
            case (SheetShape.List, DataList list):
                foreach (var item in list.Items.OfType<DataMap>())
                {
                    AddRow(plan, item, parent, null);
                }

                break;
            case (SheetShape.Open, DataMap map):
                foreach (var entry in map.Entries)
                {
                    // A single value is the short form of the first field.
                    var record = entry.Value as DataMap
                        ?? new DataMap([new(plan.Columns.First(column => !column.Key.StartsWith('@')).Key, entry.KeyPlace, entry.Value)], entry.KeyPlace);
                    AddRow(plan, record, parent, entry.Key);
                }

                break;
        }
    }

    private void AddRow(SheetPlan plan, DataMap record, string? parent, string? key)
    {
        var number = (rows[plan].Count + 1).ToString(CultureInfo.InvariantCulture);
        rows[plan].Add((record.Place.Line, [.. plan.Columns.Select(column => column.Key switch
        {
            SheetPlan.Parent => parent ?? "",
            SheetPlan.Number => number,
            SheetPlan.FreeKey => key ?? "",
            _ => Text(record.Find(column.Key), plan.Shape),
        })]));
        var name = plan.HasId ? Text(record.Find("id"), plan.Shape) : number;
        foreach (var inside in DossierLayout.Inside(plan))
        {
            Add(inside, record.Find(inside.Key), name);
        }
    }

    private static string Text(DataNode? node, SheetShape shape) => node switch
    {
        DataScalar { Kind: not ScalarKind.Null } scalar => scalar.Text,
        DataList list
            when shape != SheetShape.Single && list.Items is [DataScalar { Text: var one }] && one.Contains('、', StringComparison.Ordinal) => one + "\n、",
        DataList list => string.Join('\n', list.Items.Select(item => Text(item, shape))),
        _ => "",
    };
}
