using CyberDocs.OpenXml.Editing;
using CyberDocs.Reading.Sheets;

namespace CyberDocs.Files;

/// <summary>
/// Ids of rows to which people gave none: nobody has to invent any. They are written into their cells by what writes into the workbook anyway, so that a row
/// stays the same when its name changes, and what called it by its old name still finds it. Stateless and thread-safe.
/// </summary>
internal static class MadeIds
{
    private const string Id = "id";

    /// <summary>Keys of the columns that name a row.</summary>
    public static IReadOnlyList<string> NameColumns { get; } = ["name", "title"];

    /// <summary>The name of a row; null without any.</summary>
    public static string? NameOf(SheetRow row) => NameColumns.Select(row.Text).FirstOrDefault(text => text is not null);

    /// <summary>Ids of the rows without one, by the numbers of the rows: the name, or what must be filled in, or what is.</summary>
    public static Dictionary<int, string> Of(SheetTable table)
    {
        var made = new Dictionary<int, string>();
        if (!table.Plan.HasId)
        {
            return made;
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var taken = table.Rows.Select(row => row.Text(Id) ?? NameOf(row)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => row.Text(Id) is null))
        {
            if (NameOf(row) is { } name)
            {
                // Two rows of one name are a mistake that is told as such.
                made.Add(row.Row, name);
            }
            else if (SaidBy(table.Plan, row) is { } said)
            {
                var id = said;
                var number = numbers.GetValueOrDefault(said, 2);
                for (; !taken.Add(id); number++)
                {
                    id = string.Create(CultureInfo.InvariantCulture, $"{said}（{number}）");
                }

                numbers[said] = number;
                made.Add(row.Row, id);
            }
        }

        return made;
    }

    /// <summary>Writes made ids into their cells; one that several rows would have is left out.</summary>
    /// <returns>Whether there were any.</returns>
    /// <exception cref="WorkbookEditException">A cell cannot be changed.</exception>
    public static bool Keep(ReadOnlyMemory<byte> content, WorkbookEditor editor, InputLimits limits, CancellationToken cancellation)
    {
        var any = false;
        foreach (var plan in DossierLayout.Sheets.Where(plan => plan.HasId))
        {
            if (RecordSheet.TryOpen(content, editor, plan, limits, cancellation) is not { } sheet || !sheet.Has(Id))
            {
                continue;
            }

            var given = sheet.Rows.Select(row => row.Text(Id)).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var alone = Of(sheet.Table).GroupBy(made => made.Value).Where(same => same.Count() == 1 && !given.Contains(same.Key));
            foreach (var (row, id) in alone.Select(same => same.First()))
            {
                sheet.Set(row, Id, id);
                any = true;
            }
        }

        return any;
    }

    private static string? SaidBy(SheetPlan plan, SheetRow row)
    {
        var required = plan.Columns.Where(column => column.Key != Id && column.Field is { IsRequired: true }).Select(column => row.Text(column.Key)).ToList();
        return required.Count > 0 && required.TrueForAll(text => text is not null)
            ? string.Join('・', required)
            : row.Cells.Where(cell => !cell.Key.StartsWith('@')).Select(cell => cell.Text).FirstOrDefault()?.Split('\n')[0];
    }
}
