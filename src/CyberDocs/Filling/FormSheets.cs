using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Which sheets or tables of a file belong to which form. Stateless and thread-safe.</summary>
internal static class FormSheets
{
    private const int LongestTitle = 80;
    private const int FewestCells = 3;

    /// <summary>The tables by the form that they belong to; one that names none belongs to the one before.</summary>
    /// <param name="grids">All of the file.</param>
    /// <param name="given">The form that they all are, where that is known.</param>
    public static IEnumerable<(string Form, IReadOnlyList<FormGrid> Grids)> ByForm(IReadOnlyList<FormGrid> grids, string? given)
    {
        var tables = grids.Where(grid => !grid.IsProse).SelectMany(grid => given is null ? Stacked(grid) : [grid]).ToList();
        if (given is not null)
        {
            return [(given, tables)];
        }

        var found = new List<(string Form, List<FormGrid> Grids)>();
        var form = First(grids);
        var before = new Dictionary<IReadOnlyList<string>, string?>(ReferenceEqualityComparer.Instance);
        foreach (var grid in tables)
        {
            if (!before.TryGetValue(grid.Before, out var named))
            {
                before.Add(grid.Before, named = FormKinds.Of(grid.Before));
            }

            form = named ?? FormKinds.Of(Own(grid)) ?? form;
            var known = found.Find(each => each.Form == form);
            if (known.Grids is null)
            {
                found.Add((form, [grid]));
            }
            else
            {
                known.Grids.Add(grid);
            }
        }

        return found.Select(each => (each.Form, (IReadOnlyList<FormGrid>)each.Grids));
    }

    // Two forms, one below the other: a title alone in its row, between rows of tables, begins another.
    private static IEnumerable<FormGrid> Stacked(FormGrid grid)
    {
        if (grid.AreLines)
        {
            return [grid];
        }

        var starts = new List<int> { 1 };
        string? form = null;
        (string Form, int Row)? next = null;
        var isBelowTable = false;
        foreach (var row in grid.Written.GroupBy(cell => cell.Area.First.Row))
        {
            var cells = row.ToList();
            if (cells is [{ Text: { Length: <= LongestTitle } title }])
            {
                if (!title.Contains('。', StringComparison.Ordinal) && FormKinds.Of([title]) is { } named)
                {
                    form ??= named;
                    next = isBelowTable && named != form ? next ?? (named, row.Key) : next;
                }
            }
            else if (cells.Count >= FewestCells)
            {
                if (next is var (begun, at))
                {
                    starts.Add(at);
                    (form, next) = (begun, null);
                }

                isBelowTable = true;
            }
        }

        return starts.Count == 1 ? [grid] : starts.Zip(starts.Skip(1).Append(grid.Rows + 1), (first, after) => grid.PartOfRows(first, after - 1));
    }

    /// <summary>The form that is named first.</summary>
    public static string First(IReadOnlyList<FormGrid> grids) =>
        FormKinds.Of(TextsOf(grids.OrderBy(grid => !grid.IsProse))) ?? OfficialForm.Institution;

    /// <summary>What stands in and before some tables; what several have before them, once.</summary>
    public static IEnumerable<string> TextsOf(IEnumerable<FormGrid> grids)
    {
        var known = new HashSet<IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        foreach (var grid in grids)
        {
            foreach (var text in known.Add(grid.Before) ? grid.Before.Concat(Own(grid)) : Own(grid))
            {
                yield return text;
            }
        }
    }

    private static IEnumerable<string> Own(FormGrid grid) => grid.Written.Select(cell => cell.Text).Prepend(grid.Name).Distinct(StringComparer.Ordinal);
}
