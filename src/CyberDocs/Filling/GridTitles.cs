using CyberDocs.OpenXml.Filling;

namespace CyberDocs.Filling;

/// <summary>
/// What the cells of a table say about the rows below them, titles of sections and names of asset classes, so that a row costs as little in a long table
/// as in a short one. Immutable and thread-safe.
/// </summary>
internal sealed class GridTitles
{
    private readonly List<Told> sections = [];
    private readonly SortedDictionary<int, List<Told>> byColumn = [];

    /// <param name="grid">The table.</param>
    /// <param name="sectionOf">The section that a text is the title of; null for none.</param>
    /// <param name="classOf">The asset class that a text names; null for none.</param>
    public GridTitles(FormGrid grid, Func<string, EditionSection?> sectionOf, Func<string, string?> classOf)
    {
        foreach (var cell in grid.Written.OrderBy(cell => cell.Area.Last.Row).ThenBy(cell => cell.Area.First.Column))
        {
            var told = new Told(cell.Area.Last.Row, sectionOf(cell.Text), classOf(cell.Text));
            if (told.Section is not null && (sections.Count == 0 || sections[^1].Row < told.Row))
            {
                sections.Add(told);
            }

            if (told is not (_, null, null))
            {
                if (!byColumn.TryGetValue(cell.Area.First.Column, out var column))
                {
                    byColumn.Add(cell.Area.First.Column, column = []);
                }

                column.Add(told);
            }
        }
    }

    /// <summary>The section whose title ends nearest above a row; null when there is none.</summary>
    public EditionSection? SectionAbove(int row) => Last(sections, row)?.Section;

    /// <summary>
    /// What a cell says that ends nearest above a row and begins in a column or left of it: a class, or null for the title of a section or for nothing.
    /// </summary>
    public string? ClassAbove(int row, int column)
    {
        Told? nearest = null;
        foreach (var (_, told) in byColumn.TakeWhile(each => each.Key <= column))
        {
            if (Last(told, row) is { } last && last.Row > (nearest?.Row ?? 0))
            {
                nearest = last;
            }
        }

        return nearest?.Class;
    }

    private static Told? Last(List<Told> told, int row)
    {
        var (from, to) = (0, told.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = told[middle].Row < row ? (middle + 1, to) : (from, middle);
        }

        return from == 0 ? null : told[from - 1];
    }

    private sealed record Told(int Row, EditionSection? Section, string? Class);
}
