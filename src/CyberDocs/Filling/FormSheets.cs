using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>Which sheets or tables of a file belong to which form. Stateless and thread-safe.</summary>
internal static class FormSheets
{
    /// <summary>The tables by the form that they belong to; one that names none belongs to the one before.</summary>
    /// <param name="grids">All of the file.</param>
    /// <param name="given">The form that they all are, where that is known.</param>
    public static IEnumerable<(string Form, IReadOnlyList<FormGrid> Grids)> ByForm(IReadOnlyList<FormGrid> grids, string? given)
    {
        var tables = grids.Where(grid => !grid.IsProse).ToList();
        if (given is not null)
        {
            return [(given, tables)];
        }

        var found = new List<(string Form, List<FormGrid> Grids)>();
        var form = First(grids);
        foreach (var grid in tables)
        {
            form = FormKinds.Of(TextsOf(grid)) ?? form;
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

    /// <summary>The form that is named first.</summary>
    public static string First(IReadOnlyList<FormGrid> grids) =>
        FormKinds.Of(grids.OrderBy(grid => !grid.IsProse).SelectMany(TextsOf)) ?? OfficialForm.Institution;

    public static IEnumerable<string> TextsOf(FormGrid grid) => [.. grid.Before, grid.Name, .. grid.Written.Select(cell => cell.Text)];
}
